namespace OpenUrban.Api.ErrorHandling;

/// <summary>A feature of a request for a page: its errors are a page, whatever else the client takes.</summary>
internal sealed class PageRequest
{
    private PageRequest() { }

    public static PageRequest Instance { get; } = new();
}
