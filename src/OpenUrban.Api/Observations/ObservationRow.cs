using System.Globalization;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Series;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Sources;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Observations;

/// <summary>
/// A version of a value: a place in the columns of a release. Its properties have the names of those of
/// <see cref="Observation"/>, so that filters and orders run over it as well.
/// </summary>
/// <param name="dated">The release, and the day as of which it was read.</param>
/// <param name="series">The series in its columns.</param>
/// <param name="row">The place in the columns.</param>
internal readonly struct ObservationRow(DatedRelease dated, int series, int row)
{
    public int Row => row;

    public int IndicatorId => Columns.IndicatorIdOf(series);

    public int AreaId => Columns.AreaIdOf(series);

    public int Year => Columns.YearOf(row);

    public double? Value => Columns.ValueOf(row);

    public int Decimals => Publication.Decimals;

    public ObservationStatus Status => Publication.Status;

    public ConfidentialityStatus Confidentiality => Publication.Confidentiality;

    public DateOnly PublishedOn => Publication.PublishedOn;

    public Indicator? Indicator => dated.Release.ById<Indicator>(IndicatorId);

    public Area? Area => dated.Release.ById<Area>(AreaId);

    public Source? Source => dated.Release.ById<Source>(Publication.SourceId);

    public Vintage? Vintage => Publication.VintageId is { } id ? dated.Release.ById<Vintage>(id) : null;

    /// <summary>INDICATOR/AREA/YEAR.</summary>
    public string Code => ObservationCode.Of(Indicator!.Code, Area!.Code, Year);

    /// <summary>What names this version and no other.</summary>
    public string VersionCode => ObservationCode.OfVersion(Code, PublishedOn, Source!.Code, Publication.AddedInRelease);

    /// <summary>What names it in its id.</summary>
    public string IdCode => Columns.IsInForceNow(row) ? Code : VersionCode;

    public string? ValueText => Value?.ToString($"F{Decimals}", CultureInfo.InvariantCulture);

    public Publication Publication => Columns.PublicationOf(row);

    public IEnumerable<Note> Notes => Columns.NotesOf(row);

    /// <summary>It with its edition.</summary>
    public YearValue YearValue =>
        new(Year, Value, Status.IsEstimate()) { Edition = Editions.Of(Publication.VintageId, Columns.NotesOf(row)) };

    /// <summary>Whether it may not be compared with the last value before it, as of the same day.</summary>
    public bool CrossesBreak
    {
        get
        {
            if (Value is null)
            {
                return false;
            }

            for (
                var before = (row < Columns.Count ? row : Columns.FindRow(series, Year)) - 1;
                before >= Columns.StartOf(series);
                before--
            )
            {
                var version = dated.AsOf is { } day ? Columns.VersionOn(day, before) : before;
                if (version >= 0 && Columns.ValueOf(version) is not null)
                {
                    var earlier = new ObservationRow(dated, series, version);
                    return !Comparison.AreComparable(earlier.YearValue, YearValue, Indicator!.BreakYearsFor(AreaId));
                }
            }

            return false;
        }
    }

    private ObservationColumns Columns => dated.Columns;

    /// <summary>All publications of the value that the release has, the earliest first, whichever of them this is.</summary>
    public List<RevisionRow> Revisions()
    {
        var versions = Columns.VersionsOf(row < Columns.Count ? row : Columns.FindRow(series, Year));
        var revisions = new List<RevisionRow>(versions.Count);
        (double? Value, int Decimals)? inForce = null;
        var known = new DatedRelease(dated.Release);
        foreach (var version in versions)
        {
            var publication = new ObservationRow(known, series, version);
            var said = (publication.Value, publication.Decimals);
            var change = RevisionChanges.Of(inForce, said).Told(publication.Publication.IsConfirmation);
            revisions.Add(new RevisionRow(publication, change));
            inForce = publication.Publication.IsConfirmation ? inForce : said;
        }

        return revisions;
    }
}
