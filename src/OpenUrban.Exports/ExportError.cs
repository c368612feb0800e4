namespace OpenUrban.Exports;

/// <summary>Why something cannot be exported.</summary>
public enum ExportError
{
    /// <summary>An option is unknown, or has a value that it does not take.</summary>
    BadOption,

    /// <summary>The format cannot hold what was asked for: a map without places, statistics without values.</summary>
    NotInFormat,

    /// <summary>There is more than the format, or one export, may have.</summary>
    TooLarge,
}
