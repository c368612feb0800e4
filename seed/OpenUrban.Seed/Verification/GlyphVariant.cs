namespace OpenUrban.Seed.Verification;

/// <summary>A character that counts as another.</summary>
internal sealed record GlyphVariant(char From, char To, string Example);
