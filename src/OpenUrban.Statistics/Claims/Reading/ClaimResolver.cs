namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>Finds for each number of a text the indicator, area and year that are meant. In the order of the text: what a sentence leaves out it takes from those before.</summary>
internal sealed class ClaimResolver(
    ClaimVocabulary vocabulary,
    IPublishedValues values,
    TextMarks marks,
    IReadOnlyList<FoundNumber> numbers,
    int? mainAreaId,
    IReadOnlyList<int> residents
)
{
    /// <summary>What a whole name right before a number counts; it loses with each character between them.</summary>
    private const double Before = 3;
    private const double After = 2.6;
    private const double PerCharacter = 0.02;

    /// <summary>A name that has had its number already.</summary>
    private const double HasNumber = 0.7;

    /// <summary>Another indicator of the topic that counts the same, and one whose unit is named.</summary>
    private const double SameKind = 0.6;
    private const double SameTopic = 1.2;

    /// <summary>A word in the sentence that such another indicator has in its name, and the named one has not.</summary>
    private const double Cue = 1;

    private const double OfResidents = 1;
    private const double CarriedOver = 1.2;
    private const double Coverage = 2;
    private const double LeastCoverage = 0.55;
    private const double Nearest = 2.2;
    private const double HasValue = 0.5;
    private const double HasNoSeries = 0.8;
    private const double LeastScore = 0.6;

    /// <summary>Characters between a number and the year that belongs to it: "in", "at the end of".</summary>
    private const int YearBehind = 40;

    /// <summary>Likewise for its place.</summary>
    private const int PlaceBehind = 32;

    /// <summary>A number that is compared with another stands right behind its year: than the 896 km of 2024.</summary>
    private const int ComparedNear = 3;

    private int? lastIndicator;
    private int? lastArea;
    private int? lastYear;

    /// <summary>The claim that a number is; null where it is none.</summary>
    public ClaimMention? Resolve(int place)
    {
        var number = numbers[place];
        var sentence = marks.Sentences.Find(s => s.Start <= number.DigitsStart && number.DigitsStart < s.End);
        if (sentence is null)
        {
            return null;
        }

        var (year, yearIsNear) = YearOf(number, sentence);
        var areas = AreasOf(number, sentence);
        var scores = ScoresOf(place, sentence, out var isUnnamed);
        (int Indicator, int Area, double Score)? best = null;
        foreach (var (indicator, score) in scores)
        {
            foreach (var (area, near) in areas)
            {
                var total =
                    score
                    + near
                    + (indicator.Kind.Fit(number.Number.Unit) == 2 ? 0.3 : 0)
                    + (
                        !values.HasSeries(indicator.Of.Id, area) ? -HasNoSeries
                        : year is { } of && values.InForce(indicator.Of.Id, area, of) is not null ? HasValue
                        : 0
                    );
                if (best is null || total > best.Value.Score)
                {
                    best = (indicator.Of.Id, area, total);
                }
            }
        }

        if (best is not { } found)
        {
            return null;
        }

        var areaIsNear = marks.Areas.Exists(mark => IsIn(mark.Start, sentence) && mark.Ids.Contains(found.Area));
        var isAssumed = (year ?? lastYear) is null || (!areaIsNear && lastArea is null);
        var meant = year ?? lastYear ?? LastYearOf(found.Indicator, found.Area);
        if (meant is not { } known)
        {
            return null;
        }

        // So many people are those who live there, whatever was told before.
        var isCarried = isUnnamed && (found.Indicator == lastIndicator || !residents.Contains(found.Indicator));
        (lastIndicator, lastArea, lastYear) = (found.Indicator, found.Area, year ?? lastYear);
        return new ClaimMention(
            number.Start,
            number.End - number.Start,
            new ClaimQuestion(found.Indicator, found.Area, known, number.Number),
            isAssumed ? ClaimSureness.Assumed
                : areaIsNear && yearIsNear && !isCarried ? ClaimSureness.Named
                : ClaimSureness.CarriedOver
        );
    }

    private int? LastYearOf(int indicatorId, int areaId)
    {
        int? last = null;
        foreach (var value in values.OfSeries(indicatorId, areaId))
        {
            last = value.Year;
        }

        return last;
    }

    /// <summary>What speaks for each indicator that can be in the number's unit.</summary>
    private Dictionary<VocabularyIndicator, double> ScoresOf(int place, TextMarks.Sentence sentence, out bool isUnnamed)
    {
        var number = numbers[place];
        var unit = number.Number.Unit;
        var named = new Dictionary<int, double>();
        foreach (var mark in marks.Indicators)
        {
            if (IsIn(mark.Start, sentence))
            {
                var nearness = NearnessOf(mark, place);
                foreach (var id in mark.Ids)
                {
                    named[id] = Math.Max(named.GetValueOrDefault(id), nearness);
                }
            }
        }

        isUnnamed = false;
        var clause = ClauseOf(place, sentence);
        var scores = new Dictionary<VocabularyIndicator, double>();
        foreach (var indicator in vocabulary.Indicators)
        {
            var fit = indicator.Kind.Fit(unit);
            if (fit == 0)
            {
                continue;
            }

            var (share, telling) = sentence.Coverage.GetValueOrDefault(indicator.Of.Id);
            var own = named.GetValueOrDefault(indicator.Of.Id);
            var evidence = own;
            foreach (var (id, nearness) in named)
            {
                var other = vocabulary.Indicator(id);
                if (other.Of.TopicId == indicator.Of.TopicId || other.SharesConcept(indicator))
                {
                    evidence = Math.Max(
                        evidence,
                        other.Kind.Full == indicator.Kind.Full
                                ? nearness - SameKind + (own == 0 && HasCue(clause, id, indicator.Of.Id) ? Cue : 0)
                            : fit == 2 ? (nearness - SameTopic) * Math.Min(1, 2 * telling)
                            : 0
                    );
                }
            }

            if (evidence > 0 || share >= LeastCoverage)
            {
                scores[indicator] = evidence + (Coverage * telling);
            }
        }

        if (scores.Values.DefaultIfEmpty().Max() >= LeastScore)
        {
            return scores;
        }

        isUnnamed = true;
        scores.Clear();
        if (lastIndicator is { } last && vocabulary.Indicator(last) is var carried && carried.Kind.Fit(unit) > 0)
        {
            scores[carried] = CarriedOver;
        }

        AddResidents(unit, sentence, scores);
        return scores;
    }

    /// <summary>So many people, and nothing else about them: those who live there.</summary>
    private void AddResidents(
        UnitReading unit,
        TextMarks.Sentence sentence,
        Dictionary<VocabularyIndicator, double> scores
    )
    {
        for (var i = 0; i < residents.Count; i++)
        {
            var indicator = vocabulary.Indicator(residents[i]);
            if (unit.Kinds.Count > 0 && indicator.Kind.Fit(unit) == 2)
            {
                scores[indicator] = Math.Max(
                    scores.GetValueOrDefault(indicator),
                    OfResidents - (0.1 * i) + (Coverage * sentence.Coverage.GetValueOrDefault(indicator.Of.Id).Telling)
                );
            }
        }
    }

    /// <summary>Whether a sentence has a word that tells an indicator from the one that it names: a census from the end of a year.</summary>
    private bool HasCue(bool[] clause, int named, int other) => vocabulary.IndicatorNames.HasCue(clause, named, other);

    /// <summary>The words from the number before to the next one, or to the comma before that.</summary>
    private bool[] ClauseOf(int place, TextMarks.Sentence sentence)
    {
        var number = numbers[place];
        var start = place > 0 ? Math.Max(sentence.Start, numbers[place - 1].DigitsEnd) : sentence.Start;
        var end = place + 1 < numbers.Count ? Math.Min(sentence.End, numbers[place + 1].DigitsStart) : sentence.End;
        var comma = marks
            .Text.AsSpan(number.DigitsEnd, Math.Max(end - number.DigitsEnd, 0))
            .IndexOfAny(',', '，', '、');
        return vocabulary.IndicatorNames.TokensIn(marks.Words[start..(comma < 0 ? end : number.DigitsEnd + comma)]);
    }

    private double NearnessOf(TextMarks.Mark mark, int place)
    {
        var number = numbers[place];
        if (mark.End <= number.DigitsStart)
        {
            var hasNumber = place > 0 && numbers[place - 1].DigitsStart >= mark.End && IsSameSentence(place - 1, mark);
            return Math.Max(
                Before - (PerCharacter * (number.DigitsStart - mark.End)) - (hasNumber ? HasNumber : 0),
                0.1
            );
        }

        var isOfNext = place + 1 < numbers.Count && numbers[place + 1].DigitsStart < mark.Start;
        return Math.Max(After - (PerCharacter * Math.Max(mark.Start - number.DigitsEnd, 0)) - (isOfNext ? 1 : 0), 0.1);
    }

    private bool IsSameSentence(int place, TextMarks.Mark mark) =>
        marks.Sentences.Exists(s => IsIn(numbers[place].DigitsStart, s) && IsIn(mark.Start, s));

    /// <summary>The areas that can be meant, with what speaks for each: place before number.</summary>
    private List<(int Id, double Score)> AreasOf(FoundNumber number, TextMarks.Sentence sentence)
    {
        var areas = new List<(int Id, double Score)>();
        var (isNearest, hasNumber) = (true, false);
        TextMarks.Mark? linked = null;
        for (var i = marks.Areas.Count - 1; i >= 0; i--)
        {
            var mark = marks.Areas[i];
            if (!IsIn(mark.Start, sentence))
            {
                continue;
            }

            var near = 1 - (0.02 * Math.Abs(mark.Start - number.DigitsStart));
            if (marks.Indicators.Exists(name => name.Start <= mark.Start && mark.End < name.End))
            {
                // Part of a name: of the national census.
                near = 0;
            }
            else if (mark.End <= number.DigitsStart && isNearest)
            {
                (near, isNearest) = (Nearest, false);
                hasNumber = numbers.Any(one => mark.End <= one.DigitsStart && one.DigitsStart < number.DigitsStart);
            }
            else if (mark.Start >= number.DigitsEnd && IsLinked(number, mark))
            {
                linked = mark;
            }

            areas.AddRange(mark.Ids.Select(id => (id, Math.Max(near, 0))));
        }

        if (linked is not null && hasNumber)
        {
            // Of them in a place: the one before has had its number.
            areas.AddRange(linked.Ids.Select(id => (id, Nearest + HasValue)));
        }

        if (areas.Count == 0)
        {
            AddEarlierAreas(areas, number);
        }

        return areas;
    }

    /// <summary>The area that was meant last, then those that were named before, then the main one.</summary>
    private void AddEarlierAreas(List<(int Id, double Score)> areas, FoundNumber number)
    {
        if (lastArea is { } last)
        {
            areas.Add((last, 0.3));
        }

        foreach (var mark in marks.Areas)
        {
            if (mark.End <= number.DigitsStart)
            {
                areas.AddRange(mark.Ids.Select(id => (id, 0.2)));
            }
        }

        if (mainAreaId is { } main)
        {
            areas.Add((main, 0.1));
        }
    }

    /// <summary>Whether a place behind a number is that of the number: "of them in" stands between them, and no more.</summary>
    private bool IsLinked(FoundNumber number, TextMarks.Mark mark)
    {
        if (mark.Start - number.DigitsEnd > PlaceBehind)
        {
            return false;
        }

        foreach (var character in marks.Text.AsSpan(number.DigitsEnd, mark.Start - number.DigitsEnd))
        {
            if (character is not (' ' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return true;
    }

    private (int? Year, bool IsNear) YearOf(FoundNumber number, TextMarks.Sentence sentence)
    {
        var best = (Score: double.MinValue, Year: (int?)null);
        foreach (var mark in marks.Years)
        {
            if (
                !IsIn(mark.Start, sentence)
                || (mark.IsCompared && (mark.End > number.DigitsStart || number.DigitsStart - mark.End > ComparedNear))
            )
            {
                continue;
            }

            var score =
                mark.End <= number.DigitsStart ? 2 - (0.01 * (number.DigitsStart - mark.End))
                : IsOf(number, mark) ? 2.5 - (0.03 * (mark.Start - number.End))
                : 1 - (0.02 * (mark.Start - number.End));
            if (score > best.Score)
            {
                best = (score, mark.Year);
            }
        }

        return (best.Year ?? lastYear, best.Year is not null);
    }

    /// <summary>Whether a year behind a number belongs to it: nothing stands between them but words.</summary>
    private bool IsOf(FoundNumber number, TextMarks.YearMark mark)
    {
        if (mark.Start - number.End > YearBehind || mark.Start < number.End)
        {
            return false;
        }

        foreach (var character in marks.Text.AsSpan(number.End, mark.Start - number.End))
        {
            if (character is ',' or '，' or '、' or ':' or '：' || PrintedNumber.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIn(int at, TextMarks.Sentence sentence) => sentence.Start <= at && at < sentence.End;
}
