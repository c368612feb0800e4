using System.Buffers;
using System.Text.Json;
using OpenUrban.Tables;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Reads the rows of a table out of an answer in JSON: a whole answer at once, or the objects of its one list piece by piece,
/// each piece ending behind an object.
/// </summary>
internal sealed class TableReader(TablePlan plan, RowBatch batch)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    private readonly Cell[] current = new Cell[plan.Columns.Count];
    private readonly Stack<List<Pending>> spare = new();
    private readonly Dictionary<int, ArrayBufferWriter<byte>> joined = [];
    private JsonReaderState state = new(Options);
    private Stage stage;

    private enum Stage
    {
        Before,
        Rows,
        After,
    }

    /// <summary>What stands between the values of a list that is one cell.</summary>
    private static ReadOnlySpan<byte> Separator => "; "u8;

    /// <summary>Begins another answer.</summary>
    public void Restart() => (stage, state) = (Stage.Before, new JsonReaderState(Options));

    /// <summary>Adds the rows of a piece of an answer that is one list to the batch.</summary>
    public void ReadPiece(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state);
        while (reader.Read())
        {
            switch (stage)
            {
                // Nothing but the names of what leads to the list stands before it.
                case Stage.Before when reader.TokenType == JsonTokenType.StartArray:
                    stage = Stage.Rows;
                    break;
                case Stage.Rows when reader.TokenType == JsonTokenType.StartObject:
                    Row(ref reader, json, plan.Stream!);
                    break;
                case Stage.Rows when reader.TokenType == JsonTokenType.EndArray:
                    stage = Stage.After;
                    break;
            }
        }

        state = reader.CurrentState;
    }

    /// <summary>Adds the rows of a whole answer to the batch.</summary>
    /// <param name="json">The answer: an object with data.</param>
    public void ReadWhole(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(Options));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                var isData = reader.ValueTextEquals("data"u8);
                reader.Read();
                if (isData && reader.TokenType == JsonTokenType.StartObject)
                {
                    Row(ref reader, json, plan.Root);
                }
                else
                {
                    reader.TrySkip();
                }
            }
        }
    }

    /// <summary>The rows of an object: one, or those of the lists in it.</summary>
    private void Row(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, PlanObject row)
    {
        var lists = spare.TryPop(out var used) ? used : [];
        Object(ref reader, row, lists, owner: row);
        var any = false;
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i].Field.Kind == PlanKind.Rows)
            {
                any |= Rows(json, lists[i]);
            }
            else if (!lists.GetRange(0, i).Exists(l => IsBeside(l, lists[i])))
            {
                any |= Parallel(json, lists.FindAll(l => IsBeside(l, lists[i])));
            }
        }

        // Nothing at all at the root is no row: there is no such object, or its list is empty.
        if (!any && (row != plan.Root || Array.Exists(current, cell => !cell.IsMissing)))
        {
            Add();
        }

        foreach (var column in row.Columns)
        {
            current[column] = default;
        }

        lists.Clear();
        spare.Push(lists);
    }

    private bool Rows(ReadOnlySpan<byte> json, Pending list)
    {
        var items = new Utf8JsonReader(json[list.Start..], isFinalBlock: false, new JsonReaderState(Options));
        items.Read();
        var any = false;
        while (items.Read() && items.TokenType != JsonTokenType.EndArray)
        {
            if (items.TokenType == JsonTokenType.StartObject)
            {
                any = true;
                Row(ref items, json[list.Start..], list.Field.Below!);
            }
        }

        return any;
    }

    private static bool IsBeside(Pending one, Pending other) =>
        one.Field.Kind == PlanKind.Values && one.Owner == other.Owner;

    /// <summary>Lists of values that one object has, read together: the row of a place has the values of all at that place.</summary>
    private bool Parallel(ReadOnlySpan<byte> json, List<Pending> lists)
    {
        var starts = new (int Start, JsonReaderState State)[lists.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            var reader = new Utf8JsonReader(json[lists[i].Start..], isFinalBlock: false, new JsonReaderState(Options));
            reader.Read();
            starts[i] = (lists[i].Start + (int)reader.BytesConsumed, reader.CurrentState);
        }

        var any = false;
        while (true)
        {
            var found = false;
            for (var i = 0; i < starts.Length; i++)
            {
                var column = lists[i].Field.Column;
                current[column] = default;
                if (starts[i].Start < 0)
                {
                    continue;
                }

                var reader = new Utf8JsonReader(json[starts[i].Start..], isFinalBlock: false, starts[i].State);
                if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
                {
                    starts[i].Start = -1;
                    continue;
                }

                found = true;
                current[column] = Cell(ref reader);
                starts[i] = (starts[i].Start + (int)reader.BytesConsumed, reader.CurrentState);
            }

            if (!found)
            {
                break;
            }

            any = true;
            Add();
        }

        return any;
    }

    private void Object(ref Utf8JsonReader reader, PlanObject selected, List<Pending> lists, PlanObject owner)
    {
        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndObject; place++)
        {
            var field = selected.Find(reader.ValueSpan, place);
            reader.Read();
            switch (field?.Kind)
            {
                case PlanKind.Cell:
                    current[field.Column] = Cell(ref reader);
                    break;
                case PlanKind.Object when reader.TokenType == JsonTokenType.StartObject:
                    Object(ref reader, field.Below!, lists, field.Below!);
                    break;
                case PlanKind.Rows or PlanKind.Values when reader.TokenType == JsonTokenType.StartArray:
                    lists.Add(new Pending(field, owner, (int)reader.TokenStartIndex));
                    reader.TrySkip();
                    break;
                case PlanKind.JoinedObjects or PlanKind.JoinedValues when reader.TokenType == JsonTokenType.StartArray:
                    Join(ref reader, field);
                    Keep(field);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }
    }

    private Cell Cell(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when !reader.ValueIsEscaped:
                return batch.Keep(CellKind.Text, reader.ValueSpan);
            case JsonTokenType.String:
                return batch.Commit(CellKind.Text, reader.CopyString(batch.Reserve(reader.ValueSpan.Length)));
            case JsonTokenType.Number:
                return batch.Keep(CellKind.Number, reader.ValueSpan);
            case JsonTokenType.True:
                return new Cell(0, 0, CellKind.True);
            case JsonTokenType.False:
                return new Cell(0, 0, CellKind.False);
            default:
                reader.TrySkip();
                return default;
        }
    }

    /// <summary>Collects the values of a list, and of lists in it, by their columns.</summary>
    private void Join(ref Utf8JsonReader reader, PlanField field)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (field.Kind == PlanKind.JoinedObjects && reader.TokenType == JsonTokenType.StartObject)
            {
                JoinObject(ref reader, field.Below!);
            }
            else
            {
                JoinValue(ref reader, field.Column);
            }
        }
    }

    private void JoinObject(ref Utf8JsonReader reader, PlanObject selected)
    {
        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndObject; place++)
        {
            var field = selected.Find(reader.ValueSpan, place);
            reader.Read();
            switch (field?.Kind)
            {
                case PlanKind.Cell:
                    JoinValue(ref reader, field.Column);
                    break;
                case PlanKind.Object when reader.TokenType == JsonTokenType.StartObject:
                    JoinObject(ref reader, field.Below!);
                    break;
                case PlanKind.JoinedObjects or PlanKind.JoinedValues when reader.TokenType == JsonTokenType.StartArray:
                    Join(ref reader, field);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }
    }

    private void JoinValue(ref Utf8JsonReader reader, int column)
    {
        if (reader.TokenType is JsonTokenType.Null or JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            reader.TrySkip();
            return;
        }

        if (!joined.TryGetValue(column, out var text))
        {
            joined[column] = text = new ArrayBufferWriter<byte>();
        }

        if (text.WrittenCount > 0)
        {
            text.Write(Separator);
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            text.Advance(reader.CopyString(text.GetSpan(reader.ValueSpan.Length)));
        }
        else
        {
            text.Write(reader.ValueSpan);
        }
    }

    /// <summary>Makes cells of what was collected; a list without values is no text.</summary>
    private void Keep(PlanField field)
    {
        foreach (var column in field.Column >= 0 ? [field.Column] : field.Below!.Columns)
        {
            if (joined.TryGetValue(column, out var text) && text.WrittenCount > 0)
            {
                current[column] = batch.Keep(CellKind.Text, text.WrittenSpan);
                text.ResetWrittenCount();
            }
        }
    }

    private void Add() => current.CopyTo(batch.Add());

    /// <summary>A list whose rows are read when all cells of its object are known.</summary>
    /// <param name="Field">The list.</param>
    /// <param name="Owner">The object that has it.</param>
    /// <param name="Start">Where it begins.</param>
    private readonly record struct Pending(PlanField Field, PlanObject Owner, int Start);
}
