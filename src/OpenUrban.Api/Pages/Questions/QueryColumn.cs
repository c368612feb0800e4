namespace OpenUrban.Api.Pages.Questions;

/// <param name="Name">Its name.</param>
/// <param name="IsNumber">Whether its cells are numbers.</param>
internal sealed record QueryColumn(string Name, bool IsNumber);
