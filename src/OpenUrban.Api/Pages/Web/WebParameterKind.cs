namespace OpenUrban.Api.Pages.Web;

/// <summary>What a parameter of a page may be.</summary>
internal enum WebParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A text of any length: who reads it says when it is too long.</summary>
    Passage,

    /// <summary>The code of something.</summary>
    Code,

    /// <summary>Codes with commas between them, in an order that counts.</summary>
    Codes,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>A day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>One of the values that the parameter names.</summary>
    Choice,
}
