using System.Diagnostics;
using System.Text;
using OpenUrban.Api.Claims;
using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Testing.Claims;

/// <summary>Generated claims with the verdicts on them, counted.</summary>
public sealed class ClaimRun
{
    private static readonly Dictionary<ClaimKind, ClaimDiagnosis> Expected = new()
    {
        [ClaimKind.True] = ClaimDiagnosis.Match,
        [ClaimKind.Rounded] = ClaimDiagnosis.Rounded,
        [ClaimKind.Cut] = ClaimDiagnosis.Rounded,
        [ClaimKind.Revised] = ClaimDiagnosis.WasTrue,
        [ClaimKind.OtherYear] = ClaimDiagnosis.OtherYear,
        [ClaimKind.OtherArea] = ClaimDiagnosis.OtherArea,
        [ClaimKind.TenThousand] = ClaimDiagnosis.WrongScale,
        [ClaimKind.Share] = ClaimDiagnosis.WrongScale,
        [ClaimKind.OtherDefinition] = ClaimDiagnosis.OtherDefinition,
        [ClaimKind.NeverPublished] = ClaimDiagnosis.NotPublished,
    };

    private readonly int[,] table = new int[
        Enum.GetValues<ClaimKind>().Length,
        Enum.GetValues<ClaimDiagnosis>().Length
    ];
    private readonly int[] right = new int[Enum.GetValues<ClaimKind>().Length];
    private readonly int[] otherwise = new int[Enum.GetValues<ClaimKind>().Length];
    private readonly List<double> milliseconds = [];

    /// <summary>Claims that were called true and are not.</summary>
    public List<string> FalseMatches { get; } = [];

    /// <summary>Claims with a wrong diagnosis, the first hundred.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Earlier publications that said something else and were not told as such.</summary>
    public List<string> MissedRevisions { get; } = [];

    /// <summary>The time that all but one in a hundred verdicts took.</summary>
    public double Percentile99
    {
        get
        {
            milliseconds.Sort();
            return milliseconds[(int)(milliseconds.Count * 0.99)];
        }
    }

    /// <summary>The share of claims of some kinds with a right diagnosis, or with another that is as true.</summary>
    public double ShareRight(params ReadOnlySpan<ClaimKind> kinds)
    {
        var (all, good) = (0, 0);
        foreach (var kind in kinds)
        {
            good += right[(int)kind] + otherwise[(int)kind];
            for (var diagnosis = 0; diagnosis < table.GetLength(1); diagnosis++)
            {
                all += table[(int)kind, diagnosis];
            }
        }

        return all == 0 ? 1 : (double)good / all;
    }

    /// <param name="release">The release, whose values are in memory.</param>
    /// <param name="count">So many claims are made.</param>
    /// <param name="seed">The same claims are made for the same seed.</param>
    public static ClaimRun Of(ReleaseSnapshot release, int count, int seed)
    {
        var vocabulary = ClaimWords.Of(release).Vocabulary;
        var values = new ColumnValues(release.Observations, vocabulary.BasePowerOf);
        var generator = new ClaimGenerator(release.Observations, vocabulary, values, seed);
        var judge = new ClaimJudge(vocabulary, values);
        var run = new ClaimRun();
        foreach (var claim in generator.AllRevised())
        {
            run.Judge(claim, vocabulary, judge);
        }

        for (var i = 0; i < count; i++)
        {
            run.Judge(generator.Next(), vocabulary, judge);
        }

        return run;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("made as".PadRight(18));
        foreach (var diagnosis in Enum.GetNames<ClaimDiagnosis>())
        {
            text.Append(diagnosis.PadLeft(17));
        }

        text.AppendLine("      right   as true   share");
        foreach (var kind in Enum.GetValues<ClaimKind>())
        {
            text.Append($"{kind}".PadRight(18));
            for (var diagnosis = 0; diagnosis < table.GetLength(1); diagnosis++)
            {
                text.Append($"{table[(int)kind, diagnosis]}".PadLeft(17));
            }

            text.AppendLine($"{right[(int)kind], 11}{otherwise[(int)kind], 10}{ShareRight(kind), 8:P1}");
        }

        text.AppendLine(
            $"false MATCH: {FalseMatches.Count}; earlier publications not told: {MissedRevisions.Count}; p99 {Percentile99:F3} ms"
        );
        return text.ToString();
    }

    private void Judge(GeneratedClaim claim, ClaimVocabulary vocabulary, ClaimJudge judge)
    {
        var start = Stopwatch.GetTimestamp();
        var fault = vocabulary.TryRead(claim.Text, unit: null, out var number);
        if (fault != ClaimNumberFault.None)
        {
            throw new InvalidOperationException($"{claim.Text} was not read: {fault}.");
        }

        var about = claim.About;
        var verdict = judge.Judge(new ClaimQuestion(about.IndicatorId, about.AreaId, about.Year, number!));
        milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        table[(int)claim.Kind, (int)verdict.Diagnosis]++;
        var told = $"{claim.Kind} {claim.Text} ({claim.Value}) for {about}: {verdict.Diagnosis}";
        if (verdict.Diagnosis == ClaimDiagnosis.Match && claim.Value != about.Value)
        {
            FalseMatches.Add(told);
        }

        if (verdict.Diagnosis == Expected[claim.Kind])
        {
            right[(int)claim.Kind]++;
        }
        else if (IsTrue(claim, verdict))
        {
            otherwise[(int)claim.Kind]++;
        }
        else if (Wrong.Count < 100)
        {
            Wrong.Add(told);
        }

        if (claim.Kind == ClaimKind.Revised && verdict.Diagnosis != ClaimDiagnosis.WasTrue)
        {
            MissedRevisions.Add(told);
        }
    }

    /// <summary>Whether the number is what the verdict says that it is: counted here again, apart from what the verdict was made with.</summary>
    private static bool IsTrue(GeneratedClaim claim, ClaimVerdict verdict)
    {
        if (verdict.Readings.Count == 0)
        {
            return false;
        }

        var reading = verdict.Readings[0];
        var value = ClaimArithmetic.Shift(claim.Value, reading.PowerOfTen);
        var digit = ClaimArithmetic.Shift(1, claim.Precision + reading.PowerOfTen);
        var found = reading.Value;
        return Math.Abs(value - found.Value) < (reading.Fit == ClaimFit.Exact ? 1e-20m : digit)
            && (reading.Diagnosis != ClaimDiagnosis.OtherYear || found.Year != claim.About.Year)
            && (reading.Diagnosis != ClaimDiagnosis.OtherArea || found.AreaId != claim.About.AreaId)
            && (reading.Diagnosis != ClaimDiagnosis.OtherDefinition || found.IndicatorId != claim.About.IndicatorId);
    }
}
