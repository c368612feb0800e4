namespace OpenUrban.Api.Pages.Questions;

/// <param name="Name">The unit in words.</param>
/// <param name="Multiplier">Power of ten that turns a value into it.</param>
internal sealed record QueryUnit(string Name, int Multiplier);
