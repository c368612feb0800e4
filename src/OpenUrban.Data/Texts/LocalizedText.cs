namespace OpenUrban.Data.Texts;

/// <summary>One text in all three languages. None of them is ever empty.</summary>
public sealed record LocalizedText
{
    public required string En { get; init; }

    public required string ZhHans { get; init; }

    public required string ZhHant { get; init; }

    public string In(Language language) =>
        language switch
        {
            Language.ZhHans => ZhHans,
            Language.ZhHant => ZhHant,
            _ => En,
        };
}
