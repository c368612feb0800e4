using System.Net;

namespace OpenUrban.GraphQL.Tests.Http;

public sealed class OtherMethodTests
{
    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("BREW")]
    public async Task Other_methods_are_405_and_say_what_is_allowed(string method)
    {
        var answer = await Answer.ToGetAsync("?query={__typename}", method: new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, HEAD, POST", answer.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
    }

    /// <summary>RFC 9110, section 9.3.7.</summary>
    [Fact]
    public async Task Options_says_which_methods_there_are()
    {
        var answer = await Answer.ToGetAsync("?query={__typename}", method: HttpMethod.Options);

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Equal("GET, HEAD, POST, OPTIONS", answer.Allow);
    }
}
