namespace OpenUrban.Data.Texts;

/// <summary>The languages every published text exists in (BCP 47: en, zh-Hans, zh-Hant).</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese in simplified characters.</summary>
    ZhHans,

    /// <summary>Chinese in traditional characters.</summary>
    ZhHant,
}
