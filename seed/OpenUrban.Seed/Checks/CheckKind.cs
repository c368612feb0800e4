namespace OpenUrban.Seed.Checks;

/// <summary>A way to check: reads what the line names and compares it with what the line records.</summary>
internal delegate Finding CheckKind(CheckLine line, Figures figures);
