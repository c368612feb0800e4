using GraphQL;
using GraphQL.Types;
using OpenUrban.Api.Releases;
using OpenUrban.Api.Series;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Scalars;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>The root fields check and checkText.</summary>
internal sealed class ClaimQueries : IRootFields
{
    private const int MaximumValueLength = 100;

    /// <summary>So many releases before are looked through for what was corrected since.</summary>
    private const int MaximumEarlierReleases = 3;

    public void AddTo(ObjectGraphType query)
    {
        AddCheck(query);
        AddCheckText(query);
    }

    private static void AddCheck(ObjectGraphType query)
    {
        var field = query
            .Field<NonNullGraphType<ClaimVerdictType>>("check")
            .Description(
                "Holds a printed number against the published values: whether it is the value in force, is it rounded, was it before a "
                    + "revision, or is that of another year, area, definition or scale."
            )
            .Argument<NonNullGraphType<StringGraphType>>("indicator", "Code of the indicator.")
            .Argument<NonNullGraphType<StringGraphType>>("area", "Code of the area.")
            .Argument<NonNullGraphType<IntGraphType>>("year", "The year.")
            .Argument<NonNullGraphType<StringGraphType>>(
                "value",
                "The number as it is printed, because its digits count: \"1,234,567\", \"123.45万\", \"67.9 %\", \"5.39 trillion yuan\". 1 to "
                    + $"{MaximumValueLength} characters and {PrintedNumber.MaximumDigits} digits. Without a unit it is taken in the unit that "
                    + "the indicator is printed in, or in plain ones."
            )
            .Argument<StringGraphType>(
                "unit",
                "Its unit, where value does not name it: words in English or Chinese (\"万人\", \"billion yuan\", \"%\") or the code of a unit."
            )
            .Argument<DateType>("saidOn", "The day on which it was claimed, for trueWhenSaid.")
            .FieldType;
        field.WriteWith<Root>(selection =>
        {
            var asked = selection.Bind(Read);
            return new ComputedWriter<CheckedClaim?>(
                writer => Check(writer, asked.Get(writer)),
                selection.Writer<CheckedClaim?>()
            );
        });
    }

    private static void AddCheckText(ObjectGraphType query)
    {
        var field = query
            .Field<NonNullGraphType<CheckedTextType>>("checkText")
            .Description(
                "Finds the numbers of a text, what each is meant to be, and holds it against the published values. Words are read in "
                    + "English and in both scripts of Chinese, whichever the text is in."
            )
            .Argument<NonNullGraphType<StringGraphType>>(
                "text",
                $"The text: {ClaimTextReader.MaximumLength} UTF-16 code units and {ClaimTextReader.MaximumNumbers} rows of digits at most; one "
                    + "without numbers has no claims."
            )
            .FieldType;
        field.WriteWith<Root>(selection =>
        {
            var text = selection.Bind(ReadText);
            return new ComputedWriter<CheckedText?>(
                writer => Check(writer, text.Get(writer)),
                selection.Writer<CheckedText?>()
            );
        });
    }

    private static CheckedClaim? Check(OperationWriter writer, AskedClaim asked)
    {
        var words = WordsOf(writer);
        var vocabulary = words.Vocabulary;
        var indicator = SnapshotSeries.Find<Indicator>(writer, [asked.Indicator], "indicator")![0];
        var area = SnapshotSeries.Find<Area>(writer, [asked.Area], "area")![0];
        var fault = vocabulary.TryRead(asked.Value, asked.Unit, out var number);
        if (fault != ClaimNumberFault.None)
        {
            throw Unreadable(fault, asked);
        }

        if (!vocabulary.Fits(indicator, number!.Unit))
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"The number is in another unit than {asked.Indicator}, which is in {writer.Snapshot().ById<Unit>(writer.Snapshot().ById<Indicator>(indicator)!.UnitId)!.Name.En}."
            );
        }

        var values = ValuesOf(writer, vocabulary, writer.Snapshot());
        return Judge(
            writer,
            vocabulary,
            values,
            new ClaimJudge(vocabulary, values),
            new ClaimQuestion(indicator, area, asked.Year, number, asked.SaidOn)
        );
    }

    private static CheckedText? Check(OperationWriter writer, string text)
    {
        var words = WordsOf(writer);
        var values = ValuesOf(writer, words.Vocabulary, writer.Snapshot());
        var read = new ClaimTextReader(words.Vocabulary, values)
        {
            MainAreaId = words.MainArea,
            ResidentIndicatorIds = words.Residents,
        }.Read(text);
        var judge = new ClaimJudge(words.Vocabulary, values);
        var (claims, hasAll) = (new List<CheckedMention>(read.Claims.Count), true);
        foreach (var claim in read.Claims)
        {
            if (Judge(writer, words.Vocabulary, values, judge, claim.Question) is { } judged)
            {
                claims.Add(new CheckedMention(text, claim, judged));
            }
            else
            {
                hasAll = false;
            }
        }

        return hasAll && !values.IsIncomplete ? new CheckedText(text, claims, read.LeftOut) : null;
    }

    /// <summary>A verdict; null where something that it needs is not here yet, which is noted.</summary>
    private static CheckedClaim? Judge(
        OperationWriter writer,
        ClaimVocabulary vocabulary,
        ColumnValues values,
        ClaimJudge judge,
        ClaimQuestion question
    )
    {
        var release = writer.Snapshot();
        var claim = new CheckedClaim(release, judge.Judge(question));
        if (
            values.IsIncomplete
            || claim.Diagnosis is ClaimDiagnosis.Match or ClaimDiagnosis.Rounded or ClaimDiagnosis.WasTrue
        )
        {
            return values.IsIncomplete ? null : claim;
        }

        // What this data set has corrected itself, its own earlier releases have.
        var hasAll = true;
        for (
            var number = release.Release.Number - 1;
            number >= Math.Max(1, release.Release.Number - MaximumEarlierReleases);
            number--
        )
        {
            if (writer.Snapshot(number) is not { } earlier)
            {
                hasAll = false;
                continue;
            }

            var before = ValuesOf(writer, vocabulary, earlier);
            var was = before.InForce(question.IndicatorId, question.AreaId, question.Year);
            hasAll &= !before.IsIncomplete;
            if (hasAll && was is { } value && judge.FitOf(question, value) is not ClaimFit.None and var fit)
            {
                return claim with
                {
                    Corrected = new FoundClaim(
                        earlier,
                        new ClaimReading(ClaimDiagnosis.WasTrue, value, fit),
                        release.All<Release>().Single(known => known.Number == number + 1)
                    ),
                };
            }
        }

        return hasAll ? claim : null;
    }

    /// <summary>One for all states of a release: names have no versions.</summary>
    private static ClaimWords WordsOf(OperationWriter writer) =>
        writer
            .Release()
            .Current.GetOrAdd(typeof(ClaimWords), current => ClaimWords.Of(((ReleaseState)current).Snapshot!));

    private static ColumnValues ValuesOf(OperationWriter writer, ClaimVocabulary vocabulary, ReleaseSnapshot release) =>
        new ColumnValues(release.Observations, vocabulary.BasePowerOf, series => writer.Has(release, series));

    private static AskedClaim Read(IResolveFieldContext context)
    {
        var value = context.GetArgument<string>("value");
        return value.Length > MaximumValueLength
            ? throw new RequestError(
                ErrorCode.InvalidArgument,
                $"value has {value.Length} characters; the limit is {MaximumValueLength}. Give the number and its unit alone, or the sentence to checkText."
            )
                .With("requested", value.Length)
                .With("limit", MaximumValueLength)
            : new AskedClaim(
                context.GetArgument<string>("indicator"),
                context.GetArgument<string>("area"),
                context.GetArgument<int>("year"),
                value,
                context.GetArgument<string?>("unit"),
                context.GetArgument<DateOnly?>("saidOn")
            );
    }

    private static string ReadText(IResolveFieldContext context)
    {
        var text = context.GetArgument<string>("text");
        if (text.Length > ClaimTextReader.MaximumLength)
        {
            throw new RequestError(
                ErrorCode.InvalidArgument,
                $"text has {text.Length} UTF-16 code units; the limit is {ClaimTextReader.MaximumLength}. Check it in parts."
            )
                .With("requested", text.Length)
                .With("limit", ClaimTextReader.MaximumLength);
        }

        var numbers = ClaimTextReader.CountNumbers(text);
        return numbers > ClaimTextReader.MaximumNumbers
            ? throw new RequestError(
                ErrorCode.InvalidArgument,
                $"text has {numbers} rows of digits; the limit is {ClaimTextReader.MaximumNumbers}. Check it in parts."
            )
                .With("requested", numbers)
                .With("limit", ClaimTextReader.MaximumNumbers)
            : text;
    }

    private static RequestError Unreadable(ClaimNumberFault fault, AskedClaim asked) =>
        new(
            ErrorCode.InvalidArgument,
            fault switch
            {
                ClaimNumberFault.NoNumber =>
                    "value has no number. Give digits: \"1,234,567\", \"123.45万\" or \"67.9 %\".",
                ClaimNumberFault.TooManyDigits =>
                    $"value has more than {PrintedNumber.MaximumDigits} digits, which no published value has.",
                ClaimNumberFault.UnknownUnit =>
                    $"unit is {Cut(asked.Unit!)}, which is no unit that is known. Give words such as \"万人\", \"billion yuan\" or \"%\", or the code of a unit.",
                ClaimNumberFault.TwoUnits => "value and unit name different units. Leave one of them out.",
                _ =>
                    "value has words that are no unit. Give the number and its unit alone, or the sentence to checkText.",
            }
        );

    private static string Cut(string text) => text.Length > 64 ? text[..64] + "..." : text;

    private sealed record AskedClaim(
        string Indicator,
        string Area,
        int Year,
        string Value,
        string? Unit,
        DateOnly? SaidOn
    );
}
