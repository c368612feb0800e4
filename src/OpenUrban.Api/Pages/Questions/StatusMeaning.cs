namespace OpenUrban.Api.Pages.Questions;

/// <param name="Code">The code of a status.</param>
/// <param name="Meaning">What it says, in words.</param>
internal sealed record StatusMeaning(string Code, string Meaning);
