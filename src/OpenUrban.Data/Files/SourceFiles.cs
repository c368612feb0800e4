using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Files;

/// <summary>Reads <c>sources.csv</c>.</summary>
internal sealed class SourceFiles(DataFolder folder, PublicationDays days)
{
    public List<Source> Read() => folder.Entities("sources.csv", ReadSource);

    private Source ReadSource(CsvRecord row)
    {
        var (publishedOn, precision) =
            days.ReadPublishedOn(row, days.KnownBy(row)) ?? (days.KnownBy(row), DatePrecision.NotAfter);
        return new Source
        {
            Code = row.Required("code"),
            Name = row.Text("name"),
            ProducerName = row.OptionalText("producer") ?? Source.NotKnown,
            Table = row.Optional("table"),
            Year = row.Year("year"),
            Address = row.Optional("address"),
            Grade = row.Enum<SourceGrade>("grade"),
            CopyTitle = row.Optional("copy_title"),
            CopyAddress = row.Optional("copy_address"),
            CopyIsLinkable = row.Bool("copy_linkable"),
            Licence = row.Text("licence"),
            LicenceId = row.Optional("licence_id"),
            Note = row.OptionalText("note"),
            PublishedOn = publishedOn,
            PublishedPrecision = precision,
            PublishedBasis = PublicationDays.BasisOf(precision),
        };
    }
}
