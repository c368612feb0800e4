namespace OpenUrban.Seed.Verification;

/// <summary>A name that is ours, unless the text happens to have it.</summary>
internal sealed record Phrase(string What, string Code, string Text);
