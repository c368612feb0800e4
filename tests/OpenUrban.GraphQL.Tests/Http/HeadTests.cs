using System.Net;

namespace OpenUrban.GraphQL.Tests.Http;

public sealed class HeadTests
{
    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?sdl", 200)]
    [InlineData("", 400)]
    [InlineData("?query=mutation{x}", 405)]
    public async Task Head_is_get_without_a_body(string parameters, int status)
    {
        var head = await Answer.ToGetAsync(parameters, "application/json", HttpMethod.Head);
        var get = await Answer.ToGetAsync(parameters, "application/json");

        Assert.Equal((HttpStatusCode)status, head.Status);
        Assert.Equal(get.Status, head.Status);
        Assert.Equal(get.ContentType, head.ContentType);
        Assert.Equal("", head.Body);
    }
}
