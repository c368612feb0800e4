using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using OpenUrban.Api.Addresses;

namespace OpenUrban.Api.Tests.Addresses;

public sealed class AddressOptionsTests
{
    [Theory]
    [InlineData("https://data.example.org/urban", "https://data.example.org/urban", "/urban")]
    [InlineData("HTTPS://Data.Example.org/Urban/", "https://data.example.org/Urban", "/Urban")]
    [InlineData("http://[2001:db8::1]:8080", "http://[2001:db8::1]:8080", "")]
    [InlineData("https://data.example.org/", "https://data.example.org", "")]
    public void A_public_address_has_a_home_and_a_base(string text, string home, string path)
    {
        var options = AddressOptions.Read(Settings(("PublicAddress", text)));

        Assert.Equal(new SiteAddress(home, path), options.Public);
        Assert.Equal(path, options.Base.Value ?? "");
    }

    [Theory]
    [InlineData("PublicAddress", "data.example.org")]
    [InlineData("PublicAddress", "ftp://data.example.org")]
    [InlineData("PublicAddress", "https://data.example.org//urban")]
    [InlineData("PublicAddress", "https://user@data.example.org")]
    [InlineData("PublicAddress", "https://data.example.org/?x")]
    [InlineData("PathBase", "urban")]
    [InlineData("PathBase", "//urban")]
    [InlineData("ForwardedHeaders:KnownProxies", "proxy")]
    [InlineData("ForwardedHeaders:KnownNetworks", "10.0.0.0/33")]
    [InlineData("ForwardedHeaders:ForwardLimit", "0")]
    public void What_cannot_be_is_named(string setting, string text)
    {
        var exception = Assert.Throws<FormatException>(() => AddressOptions.Read(Settings((setting, text))));

        Assert.Contains(
            setting.Replace(":", "__", StringComparison.Ordinal),
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Proxies_and_networks_are_lists_beside_this_machine()
    {
        var forwarded = new ForwardedHeadersOptions();
        AddressOptions
            .Read(
                Settings(
                    ("ForwardedHeaders:KnownProxies", "10.0.0.5, fd00::5"),
                    ("ForwardedHeaders:KnownNetworks:0", "10.1.0.0/16")
                )
            )
            .Configure(forwarded);

        Assert.Contains(IPAddress.Parse("fd00::5"), forwarded.KnownProxies);
        Assert.Contains(forwarded.KnownIPNetworks, n => n.Contains(IPAddress.Parse("10.1.2.3")));
        Assert.Contains(forwarded.KnownIPNetworks, n => n.Contains(IPAddress.Loopback));
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)))
            .Build();
}
