namespace OpenUrban.Testing.Documentation;

/// <summary>A block of code between fences.</summary>
/// <param name="Language">What stands behind the fence, for example <c>sh</c>.</param>
/// <param name="Text">Its lines.</param>
/// <param name="Line">Line of the page in which it begins, from 1.</param>
public sealed record MarkdownBlock(string Language, string Text, int Line);
