namespace OpenUrban.Api.Http;

internal static class ReadOnlyEndpoints
{
    /// <summary>Lets an endpoint of a library, which takes every method, be asked with those alone that read.</summary>
    public static void OnlyRead(this IEndpointConventionBuilder endpoint) =>
        endpoint.WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
}
