namespace OpenUrban.Imports.Mapping;

/// <summary>Holds the properties of a mapping against its format and against each other.</summary>
internal static class ImportMappingCheck
{
    /// <summary>What the format has no use for would be believed to have an effect.</summary>
    public static void Check(MappingNode root, ImportMapping mapping)
    {
        if (mapping.Indicator is not null && mapping.Columns.Indicator is not null)
        {
            throw root.Wrong("indicator", "is given, and columns.indicator as well: it is one or the other.");
        }

        if (mapping.Area is not null && mapping.Columns.Area is not null)
        {
            throw root.Wrong("area", "is given, and columns.area as well: it is one or the other.");
        }

        if (mapping.Format == ImportFormat.WorldBankCsv)
        {
            if (mapping.Only.Count > 0)
            {
                throw root.Wrong("only", "is not for WORLD_BANK_CSV, which has no further columns.");
            }

            if (mapping.Area is not null)
            {
                throw root.Wrong("area", "is not for WORLD_BANK_CSV, which has a column for it.");
            }

            if (mapping.EmptyValues == EmptyValues.Refuse)
            {
                throw root.Wrong("emptyValues", "has to be SKIP for WORLD_BANK_CSV: empty cells are its way.");
            }

            if (mapping.Statuses.Count > 0)
            {
                throw root.Wrong("statuses", "is not for WORLD_BANK_CSV, which has no statuses.");
            }
        }

        CheckNames(root, mapping, mapping.Indicators.Defaults, "indicators.defaults");
        foreach (var (code, entry) in mapping.Indicators.Entries)
        {
            CheckNames(root, mapping, entry, $"indicators.entries.{code}");
        }
    }

    /// <summary>Codes that look like none would be found out only when the database refuses them.</summary>
    private static void CheckNames(MappingNode root, ImportMapping mapping, IndicatorEntry entry, string path)
    {
        foreach (var (property, code) in new[] { ("code", entry.Code), ("unit", entry.Unit), ("topic", entry.Topic) })
        {
            if (code is not null && !CodeTable.IsCode(code))
            {
                throw root.Wrong($"{path}.{property}", $"{ImportText.Quote(code)} is not a code. {CodeTable.Rule}");
            }
        }
    }
}
