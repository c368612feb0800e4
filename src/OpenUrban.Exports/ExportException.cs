namespace OpenUrban.Exports;

/// <summary>Something cannot be exported. The message says what was wrong, the limit and what to do, to the client.</summary>
public sealed class ExportException(ExportError error, string message) : Exception(message)
{
    public ExportError Error => error;
}
