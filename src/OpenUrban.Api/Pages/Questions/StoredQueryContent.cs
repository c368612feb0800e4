using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>What the pages of a stored query show, as <c>OpenUrban.Web</c> reads it (shared/storedQuery.ts).</summary>
internal static class StoredQueryContent
{
    /// <summary>Servers and proxies take lines of 8 KiB: a longer question cannot be linked to.</summary>
    private const int LongestAddress = 6_000;

    /// <summary>For its own page.</summary>
    public static JsonObject OfPage(QuestionView view, ExportFormats formats, JsonObject linkedData)
    {
        var (subject, addresses, release) = (view.Subject, view.Addresses, view.Parameters.Release);
        return With(
            Of(view, formats),
            new
            {
                Dataset = new
                {
                    Title = subject.Dataset,
                    subject.LicenceId,
                    subject.LicenceAddress,
                    Release = new { Number = subject.Release, PublishedAt = Days.Text(subject.ReleasedOn) },
                    Citation = new { Text = subject.Citation },
                },
                Description = QuestionTexts.Description(view),
                LinkedData = linkedData,
                subject.IsPart,
                subject.Query,
                Variables = subject.Variables is "{}" or "" ? null : subject.Variables,
                Playground = Playground(view),
                Formats = QuestionTexts
                    .FormatsOf(view, formats)
                    .Select(f => new
                    {
                        f.Name,
                        f.Description,
                        Address = addresses.Relative(f.Name, release),
                    }),
                Stays = Place(subject.Release),
                Follows = Place(null),
                EmbedCode = EmbedCode.Of(view, EmbedCode.Width, EmbedCode.Height),
                view.Citation,
                Bibtex = SourceCitations.BibTeX(subject, view.Sources),
                Sources = view.Sources.Select(s => new
                {
                    s.Code,
                    s.Citation,
                    s.Licence,
                }),
                Licence = new
                {
                    Text = subject.LicenceName,
                    Name = Licences.NameOf(subject.LicenceId),
                    Address = subject.LicenceAddress,
                },
                StatedLicences = Licences.Stated(view.Sources, view.Tag),
            }
        );

        object Place(int? number) =>
            new { Relative = addresses.Relative(null, number), Absolute = addresses.Of(null, number) };
    }

    /// <summary>For the frame of another page.</summary>
    public static JsonObject OfEmbed(QuestionView view, ExportFormats formats) =>
        With(
            Of(view, formats),
            new
            {
                AskedRelease = view.Parameters.Release,
                view.IsUnchanged,
                FollowingAddress = view.Addresses.Relative(null, null, QuestionPages.EmbedPath, view.Parameters.Others),
            }
        );

    /// <summary>What both show.</summary>
    private static JsonObject Of(QuestionView view, ExportFormats formats)
    {
        var subject = view.Subject;
        return Json(
            new
            {
                subject.Title,
                subject.Publisher,
                subject.Release,
                ReleasedOn = Days.Text(subject.ReleasedOn),
                view.CurrentRelease,
                Address = view.Addresses.Relative(null, view.Parameters.Release),
                LicenceLine = Licences.Line(subject.LicenceId, view.Tag),
                Producers = view.Sources.Select(s => s.Producer).Distinct(StringComparer.Ordinal),
                Links = QuestionTexts.Links(view, formats),
                Picture = QueryPicture.Of(view, formats),
                Table = QueryTable.Of(view),
            }
        );
    }

    private static string? Playground(QuestionView view)
    {
        var (subject, question) = (view.Subject, view.Question.Question);
        var address =
            $"{view.Addresses.Site.Base}/graphql?query={Uri.EscapeDataString(subject.Query)}&variables={Uri.EscapeDataString(subject.Variables)}"
            + (question.OperationName is { } name ? $"&operationName={Uri.EscapeDataString(name)}" : "");
        return address.Length <= LongestAddress ? address : null;
    }

    private static JsonObject With(JsonObject content, object further)
    {
        foreach (var (name, value) in Json(further).ToList())
        {
            content[name] = value?.DeepClone();
        }

        return content;
    }

    private static JsonObject Json<TContent>(TContent content) =>
        JsonSerializer.SerializeToNode(content, content!.GetType(), JsonSerializerOptions.Web)!.AsObject();
}
