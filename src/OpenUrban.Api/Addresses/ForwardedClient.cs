namespace OpenUrban.Api.Addresses;

/// <summary>Marks a request whose client was named by X-Forwarded-For: whatever it names, it is not of this machine's own.</summary>
internal sealed class ForwardedClient
{
    public static ForwardedClient Instance { get; } = new();
}
