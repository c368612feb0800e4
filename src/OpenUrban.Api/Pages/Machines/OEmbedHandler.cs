using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Questions;
using OpenUrban.Exports;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Tabular;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>GET /oembed (oEmbed 1.0): the frame that shows an address of ours in somebody's page.</summary>
internal sealed class OEmbedHandler(
    QuestionSource questions,
    QuestionViews views,
    ExportFormats formats,
    PageAnswers answers
)
{
    public const string Path = "/oembed";

    private const int Smallest = 200;

    /// <summary>Absolute, because consumers take it as it stands in the page (oEmbed 1.0, 4).</summary>
    public static string AddressOf(SiteAddress site, string address, string format) =>
        $"{site.Home}{Path}?url={Uri.EscapeDataString(address)}&format={format}";

    public async Task AnswerAsync(HttpContext http)
    {
        var format = (string?)http.Request.Query["format"] ?? "json";
        if (format is not ("json" or "xml"))
        {
            // oEmbed section 2.3.4: a format that the provider does not have.
            await http.WriteErrorsAsync(
                StatusCodes.Status501NotImplemented,
                [new RequestError(ErrorCode.NotAcceptable, "format may be json or xml.")]
            );
            return;
        }

        await answers.WriteAsync(
            http,
            format == "xml" ? "text/xml; charset=utf-8" : "application/json; charset=utf-8",
            async () =>
            {
                var (question, parameters) = await FindAsync(http);
                var (widest, highest) = (Limit(http, "maxwidth"), Limit(http, "maxheight"));
                var (width, height) = (Math.Min(widest, EmbedCode.Width), Math.Min(highest, EmbedCode.Height));
                var thumbnail = ChartFormat.SizeOf([]);
                var hasThumbnail = thumbnail.Width <= widest && thumbnail.Height <= highest;
                return new MadeAnswer
                {
                    Release = parameters.Release,
                    Key = ["oembed", .. QuestionPages.KeyOf(question, parameters), $"{width} {height} {hasThumbnail}"],
                    MakeAsync = async token =>
                    {
                        var view = await views.ReadAsync(PageSite.Marks, question, parameters, rows: 0, token);
                        var members = Members(view, (width, height), hasThumbnail ? thumbnail : null);
                        return Encoding.UTF8.GetBytes(format == "xml" ? Xml(members) : Json(members));
                    },
                };
            }
        );
    }

    private IEnumerable<(string Name, object Value)> Members(
        QuestionView view,
        (int Width, int Height) frame,
        (int Width, int Height)? thumbnail
    )
    {
        yield return ("version", "1.0");
        yield return ("type", "rich");
        yield return ("title", view.Subject.Title);
        yield return ("author_name", view.Subject.Publisher);
        yield return ("provider_name", view.Subject.Publisher);
        yield return ("provider_url", view.Addresses.Site.Home + PageAddresses.DatasetPath);
        yield return ("cache_age", 3_600);
        yield return ("html", EmbedCode.Of(view, view.Parameters.Release, frame.Width, frame.Height));
        yield return ("width", frame.Width);
        yield return ("height", frame.Height);
        if (thumbnail is var (width, height) && view.HasChart && formats.Find(ChartFormat.Png) is not null)
        {
            yield return ("thumbnail_url", view.Addresses.Of(ChartFormat.Png, view.Parameters.Release));
            yield return ("thumbnail_width", width);
            yield return ("thumbnail_height", height);
        }
    }

    /// <summary>The question that the address names: one of this server, /embed/{hash} or /q/{hash}, with a format or without.</summary>
    private async Task<(NamedQuestion Question, ExportParameters Parameters)> FindAsync(HttpContext http)
    {
        if (http.Request.Query["url"] is not [{ } text])
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                $"url is missing. Name an address of this server: {Path}?url=https%3A%2F%2F...%2Fembed%2FHASH."
            );
        }

        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            || !Uri.TryCreate(SiteAddress.Of(http.Request).Home, UriKind.Absolute, out var home)
            || !address.Host.Equals(home.Host, StringComparison.OrdinalIgnoreCase)
            || (!home.IsDefaultPort || !address.IsDefaultPort) && home.Port != address.Port
            || IdOf(address.AbsolutePath, http.Request.PathBase.Value ?? "") is not { } id
        )
        {
            throw NotFound();
        }

        try
        {
            var query = new QueryCollection(QueryHelpers.ParseQuery(address.Query));
            var parameters = ExportParameters.Read(query);
            var chart = formats.Find(ChartFormat.Svg);
            parameters = parameters with
            {
                // What another format of the address takes, the frame does not.
                Others = ExportOptions.ReadChosen(chart?.Options ?? [], parameters.Others),
            };
            return (await questions.FindAsync(id, parameters, http.RequestAborted), parameters);
        }
        catch (Exception exception) when (exception is RequestError or ExportException or QuestionException)
        {
            throw NotFound();
        }
    }

    private static string? IdOf(string path, string below)
    {
        foreach (var start in new[] { $"{below}{ExportAddresses.Path}/", $"{below}{QuestionPages.EmbedPath}/" })
        {
            if (path.StartsWith(start, StringComparison.Ordinal))
            {
                var name = path[start.Length..].TrimEnd('/');
                return name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? name[..point] : name;
            }
        }

        return null;
    }

    /// <summary>What the consumer has room for; int.MaxValue where it does not say.</summary>
    private static int Limit(HttpContext http, string name) =>
        (string?)http.Request.Query[name] is not { } text ? int.MaxValue
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels >= Smallest
            ? pixels
        : throw new RequestError(
            ErrorCode.BadRequest,
            $"{name} has to be a number of pixels, at least {Smallest}: smaller than that nothing can be read."
        );

    private static RequestError NotFound() =>
        new(
            ErrorCode.NotFound,
            "url names nothing here that could be embedded. It has to be an address of this server such as /embed/HASH or /q/HASH."
        );

    private static string Json(IEnumerable<(string Name, object Value)> members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
        {
            json[name] = value is int number ? number : (string)value;
        }

        return json.ToJsonString(ExportJson.Options);
    }

    private static string Xml(IEnumerable<(string Name, object Value)> members) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n"
        + new XElement("oembed", members.Select(m => new XElement(m.Name, m.Value)));
}
