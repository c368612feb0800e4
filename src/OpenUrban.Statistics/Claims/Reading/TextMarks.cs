using System.Globalization;

namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>What stands in a text besides numbers: sentences, names of indicators and areas, and years.</summary>
internal sealed class TextMarks
{
    private TextMarks(string text, string folded) => (Text, Folded) = (text, folded);

    public string Text { get; }

    public string Folded { get; }

    /// <summary>It without the names of places.</summary>
    public string Words { get; private set; } = "";

    public List<Sentence> Sentences { get; } = [];

    public List<Mark> Indicators { get; } = [];

    public List<Mark> Areas { get; } = [];

    public List<YearMark> Years { get; } = [];

    public static TextMarks Of(string text, ClaimVocabulary vocabulary)
    {
        var marks = new TextMarks(text, vocabulary.Fold(text));
        marks.Find(vocabulary.IndicatorNames.Terms, marks.Indicators);
        marks.Find(vocabulary.Areas, marks.Areas);
        marks.Split(vocabulary);
        marks.FindRelativeYears(vocabulary.Language);
        return marks;
    }

    /// <summary>Adds a year that was read, in the order of the text.</summary>
    public void AddYear(int start, int end, int year, bool isCompared)
    {
        Years.Add(new YearMark(start, end, year) { IsCompared = isCompared });
        for (var i = Years.Count - 1; i > 0 && Years[i].Start < Years[i - 1].Start; i--)
        {
            (Years[i], Years[i - 1]) = (Years[i - 1], Years[i]);
        }
    }

    /// <summary>Turns the years that are told by another into years. For when all years have been read.</summary>
    public void ResolveYears()
    {
        int? last = null;
        for (var i = 0; i < Years.Count; i++)
        {
            if (Years[i] is { Shift: { } shift } mark)
            {
                Years[i] = mark with { Year = last + shift };
            }
            else
            {
                last = Years[i].Year;
            }
        }

        Years.RemoveAll(mark => mark.Year is null);
    }

    private void Split(ClaimVocabulary vocabulary)
    {
        // The name of a place is part of some indicators' names, and tells none of them.
        var folded = Folded.ToCharArray();
        foreach (var area in Areas)
        {
            Array.Fill(folded, ' ', area.Start, area.End - area.Start);
        }

        Words = new string(folded);
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && !IsEnd(i))
            {
                continue;
            }

            if (i > start)
            {
                var tokens = vocabulary.IndicatorNames.TokensIn(Words[start..i]);
                Sentences.Add(new Sentence(start, i, vocabulary.IndicatorNames.CoverageOf(tokens)));
            }

            start = i + 1;
        }
    }

    private bool IsEnd(int at) =>
        Text[at] is '。' or '！' or '？' or '；' or '\n' or '!' or '?' or ';'
        || (
            Text[at] == '.'
            && at + 2 < Text.Length
            && char.IsWhiteSpace(Text[at + 1])
            && (char.IsUpper(Text[at + 2]) || Text[at + 2] > '\u2e80')
        );

    private void Find(WordTable<int[]> table, List<Mark> marks)
    {
        for (var i = 0; i < Folded.Length; )
        {
            if (table.TryMatch(Folded, i, out var ids, out var length))
            {
                marks.Add(new Mark(i, i + length, ids));
                i += length;
            }
            else
            {
                i++;
            }
        }
    }

    private void FindRelativeYears(LanguageWords words)
    {
        var compared = words.Table("compared");
        foreach (var (name, shift) in new[] { ("year-before", -1), ("year-after", 1) })
        {
            var table = words.Table(name);
            for (var i = 0; i < Folded.Length; i++)
            {
                if (
                    table.TryMatch(Folded, i, out _, out var length)
                    && !compared.TryMatchBefore(Folded, NumberSigns.IsAt(Folded, i - 1, ' ') ? i - 1 : i, out _, out _)
                )
                {
                    Years.Add(new YearMark(i, i + length, Year: null) { Shift = shift });
                    i += length - 1;
                }
            }
        }

        Years.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>A name in the text.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Ids">What has it.</param>
    internal sealed record Mark(int Start, int End, int[] Ids);

    /// <summary>A year in the text.</summary>
    internal sealed record YearMark(int Start, int End, int? Year)
    {
        /// <summary>Where it is told by the year before it in the text: how far it is from that.</summary>
        public int? Shift { get; init; }

        /// <summary>Whether something else is compared with it: more than in 2000.</summary>
        public bool IsCompared { get; init; }
    }

    /// <summary>A sentence, with how much of the names of indicators it has.</summary>
    internal sealed record Sentence(int Start, int End, Dictionary<int, (double Share, double Telling)> Coverage);
}
