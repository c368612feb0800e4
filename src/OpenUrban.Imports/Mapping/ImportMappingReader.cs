using System.Text.Json;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;
using OpenUrban.Imports.Publishing;

namespace OpenUrban.Imports.Mapping;

/// <summary>Reads mapping files; seed/mappings/README.md describes them. Whatever is wrong is said with its property.</summary>
internal static class ImportMappingReader
{
    private const int MaximumLength = 16 << 20;

    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 16,
    };

    public static ImportMapping Read(string path) => Read(path, extended: false);

    private static ImportMapping Read(string path, bool extended)
    {
        var file = Path.GetFileName(path);
        byte[] bytes;
        try
        {
            var length = new FileInfo(path).Length;
            bytes =
                length <= MaximumLength
                    ? File.ReadAllBytes(path)
                    : throw new ImportMappingException(file, null, $"is larger than {MaximumLength:N0} bytes.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportMappingException(file, null, "the file is missing.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportMappingException(file, null, $"the file cannot be read: {exception.Message}");
        }

        // A byte order mark is no JSON, but editors write it.
        var text = bytes.AsMemory(bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0);
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return Read(path, new MappingNode(file, null, document.RootElement), extended);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            throw new ImportMappingException(file, null, $"line {line} is no JSON: {FirstSentence(exception.Message)}");
        }
    }

    private static ImportMapping Read(string path, MappingNode root, bool extended)
    {
        var shared = Extended(path, root, extended);
        var format = root.Enum<ImportFormat>("format") ?? throw root.Wrong("format", "is missing.");
        var mapping = new ImportMapping
        {
            File = Path.GetFileName(path),
            Format = format,
            Delimiter = Delimiter(root, format),
            Columns = Columns(root.Node("columns"), format),
            Indicator = root.Text("indicator"),
            Area = root.Text("area"),
            Only = ByName(root, "only", root.Texts("only")),
            EmptyValues =
                root.Enum<EmptyValues>("emptyValues")
                ?? (
                    format is ImportFormat.JsonStat or ImportFormat.WorldBankCsv ? EmptyValues.Skip : EmptyValues.Refuse
                ),
            Statuses = Statuses(root),
            Source = root.Node("source") is { } source
                ? Source(source)
                : shared?.Source ?? throw root.Wrong("source", "is missing."),
            Indicators = root.Node("indicators") is { } indicators
                ? Indicators(indicators)
                : shared?.Indicators ?? Indicators(null),
            Areas = root.Node("areas") is { } areas ? Areas(areas) : shared?.Areas ?? Areas(null),
            Units = root.Node("units") is { } units ? Names(units, isUnit: true) : shared?.Units ?? Names(null, true),
            Topics = root.Node("topics") is { } topics
                ? Names(topics, isUnit: false)
                : shared?.Topics ?? Names(null, false),
            Notes = root.Localized("notes", allRequired: true) ?? shared?.Notes,
            Published = shared?.Published,
            PublishedBasis = shared?.PublishedBasis ?? PublicationBasis.Original,
        };
        if (root.Node("published") is { } published)
        {
            mapping = mapping with
            {
                Published = published.Date("on"),
                PublishedBasis = published.Enum<PublicationBasis>("basis") ?? PublicationBasis.Original,
            };
            published.Done();
        }

        root.Done();
        ImportMappingCheck.Check(root, mapping);
        return mapping;
    }

    /// <summary>
    /// The mapping that says what this one does not of source, publication, codes and names. What belongs to the layout
    /// of a file is every mapping's own.
    /// </summary>
    private static ImportMapping? Extended(string path, MappingNode root, bool extended)
    {
        if (root.Text("extends") is not { } name)
        {
            return null;
        }

        return extended ? throw root.Wrong("extends", "is not for a mapping that another one extends.")
            : Path.GetFileName(name) != name
                ? throw root.Wrong("extends", "has to be the name of a file in the same folder.")
            : Read(Path.Combine(Path.GetDirectoryName(path) ?? "", name), extended: true);
    }

    private static char Delimiter(MappingNode root, ImportFormat format)
    {
        // A tab is a space, which no text may be, so it is not read as one.
        if (root.Element("delimiter") is not { } delimiter)
        {
            return ',';
        }

        if (format != ImportFormat.TidyCsv)
        {
            throw root.Wrong("delimiter", "is only for TIDY_CSV.");
        }

        return delimiter.ValueKind == JsonValueKind.String && delimiter.GetString() is "," or ";" or "\t" or "|"
            ? delimiter.GetString()![0]
            : throw root.Wrong("delimiter", "has to be a comma, a semicolon, a tab or a vertical bar.");
    }

    private static ImportColumns Columns(MappingNode? node, ImportFormat format)
    {
        if (node is null)
        {
            return new ImportColumns();
        }

        var columns = new ImportColumns
        {
            Indicator = node.Text("indicator"),
            Area = node.Text("area"),
            Year = node.Text("year"),
        };
        if (format != ImportFormat.JsonStat)
        {
            columns = columns with
            {
                IndicatorName = node.Text("indicatorName"),
                AreaName = node.Text("areaName"),
                Value = node.Text("value"),
            };
        }

        if (format is ImportFormat.TidyCsv or ImportFormat.SdmxCsv)
        {
            columns = columns with
            {
                Status = node.Text("status"),
                Confidentiality = node.Text("confidentiality"),
                Decimals = node.Text("decimals"),
                UnitMultiplier = node.Text("unitMultiplier"),
                PublishedOn = node.Text("publishedOn"),
            };
        }

        node.Done();
        return columns;
    }

    private static Dictionary<string, string> ByName(
        MappingNode root,
        string property,
        IEnumerable<KeyValuePair<string, string>> texts
    )
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            byName[name] = text.Length > 0 ? text : throw root.Wrong($"{property}.{name}", "is empty.");
        }

        return byName;
    }

    private static Dictionary<string, ObservationStatus> Statuses(MappingNode root)
    {
        var statuses = new Dictionary<string, ObservationStatus>(StringComparer.Ordinal);
        if (root.Node("statuses") is { } node)
        {
            foreach (var mark in node.Names.ToArray())
            {
                statuses[mark] = node.Enum<ObservationStatus>(mark) ?? throw node.Wrong(mark, "is null.");
            }
        }

        return statuses;
    }

    private static ImportSource Source(MappingNode node)
    {
        var copy = node.Node("copy");
        var source = new ImportSource
        {
            Code = Code(node, "code") ?? throw node.Wrong("code", "is missing."),
            Name = node.RequiredLocalized("name"),
            Publisher = node.RequiredLocalized("publisher"),
            Grade = node.Enum<SourceGrade>("grade") ?? SourceGrade.Other,
            Year = node.Int("year", 1500, 2200) ?? throw node.Wrong("year", "is missing."),
            Address = node.Text("address"),
            CopyTitle = copy?.Text("title"),
            CopyAddress = copy?.Text("address"),
            Licence = node.RequiredLocalized("licence"),
            LicenceId = node.Text("licenceId"),
            Note = node.Localized("note", allRequired: true),
        };
        copy?.Done();
        node.Done();
        return source;
    }

    private static CodeMapping<IndicatorEntry> Indicators(MappingNode? node)
    {
        var mapping = Codes(node, Entry);
        if (mapping.Defaults.Code is not null || mapping.Defaults.Name is not null)
        {
            throw node!.Wrong("defaults", "cannot have a code or a name: it would be that of all.");
        }

        return mapping;

        static IndicatorEntry Entry(MappingNode entry) =>
            new()
            {
                Code = entry.Text("code"),
                Name = entry.Localized("name", allRequired: false),
                Definition = entry.Localized("definition", allRequired: false),
                Unit = entry.Text("unit"),
                UnitMultiplier = entry.Int("unitMultiplier", -30, 30),
                Decimals = entry.Int("decimals", 0, ImportNumber.MaximumDecimals),
                Direction = entry.Enum<IndicatorDirection>("direction"),
                Topic = entry.Text("topic"),
                Additive = entry.Bool("additive"),
            };
    }

    private static CodeMapping<AreaEntry> Areas(MappingNode? node)
    {
        var mapping = Codes(node, Entry);
        if (mapping.Defaults.Code is not null || mapping.Defaults.Name is not null || mapping.Defaults.Iso is not null)
        {
            throw node!.Wrong("defaults", "cannot have a code, a name or an iso: it would be that of all.");
        }

        return mapping;

        static AreaKind? KindOf(MappingNode entry) =>
            entry.Enum<AreaKind>("kind") is var kind and not AreaKind.Group
                ? kind
                : throw entry.Wrong("kind", "cannot be GROUP: groups, which have members, come from the data files.");

        static AreaEntry Entry(MappingNode entry) =>
            new()
            {
                Code = Code(entry, "code"),
                Name = entry.Localized("name", allRequired: false),
                Kind = KindOf(entry),
                Iso = entry.Text("iso"),
            };
    }

    private static CodeMapping<TEntry> Codes<TEntry>(MappingNode? node, Func<MappingNode, TEntry> read)
        where TEntry : class, new()
    {
        var entries = new Dictionary<string, TEntry>(StringComparer.OrdinalIgnoreCase);
        if (node is null)
        {
            return new CodeMapping<TEntry>(new CodeRule(), new TEntry(), entries);
        }

        var rule = new CodeRule();
        if (node.Node("codes") is { } codes)
        {
            rule = new CodeRule
            {
                Prefix = codes.Text("prefix") ?? "",
                UpperCase = codes.Bool("upperCase") ?? false,
                Replace = codes.Texts("replace"),
            };
            if (rule.Replace.Any(r => r.Key.Length == 0))
            {
                throw codes.Wrong("replace", "has an empty text to replace.");
            }

            codes.Done();
        }

        var defaults = node.Node("defaults") is { } defaultsNode ? ReadWhole(defaultsNode) : new TEntry();
        if (node.Node("entries") is { } entriesNode)
        {
            foreach (var code in entriesNode.Names.ToArray())
            {
                if (!entries.TryAdd(code, ReadWhole(entriesNode.RequiredNode(code))))
                {
                    throw entriesNode.Wrong(code, "is given twice: capitals and small letters are the same here.");
                }
            }

            entriesNode.Done();
        }

        node.Done();
        return new CodeMapping<TEntry>(rule, defaults, entries);

        TEntry ReadWhole(MappingNode entry)
        {
            var whole = read(entry);
            entry.Done();
            return whole;
        }
    }

    private static Dictionary<string, ImportedName> Names(MappingNode? node, bool isUnit)
    {
        var names = new Dictionary<string, ImportedName>(StringComparer.Ordinal);
        if (node is null)
        {
            return names;
        }

        foreach (var code in node.Names.ToArray())
        {
            if (!CodeTable.IsCode(code))
            {
                throw node.Wrong(code, $"is not a code. {CodeTable.Rule}");
            }

            var entry = node.RequiredNode(code);
            names[code] = new ImportedName
            {
                Code = code,
                Name = entry.RequiredLocalized("name"),
                Symbol = isUnit ? entry.Text("symbol") : null,
                Definition = isUnit ? entry.RequiredLocalized("definition") : null,
                IsDivisible = (isUnit ? entry.Bool("divisible") : null) ?? (!isUnit || entry.Text("symbol") != "%"),
            };
            entry.Done();
        }

        node.Done();

        return names;
    }

    private static string? Code(MappingNode node, string property) =>
        node.Text(property) is not { } code ? null
        : CodeTable.IsCode(code) ? code
        : throw node.Wrong(property, $"{ImportText.Quote(code)} is not a code. {CodeTable.Rule}");

    /// <summary>The framework adds the place, which is said already.</summary>
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
}
