using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Validation;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.Receipts;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// One execution of a planned operation: the JSON that it writes, in a buffer that is used again, and what it
/// remembers until it is done.
/// </summary>
public sealed class OperationWriter
{
    private const int LeastBytes = 4 * 1024;

    /// <summary>About a thousand rows: small enough to stay in the processor's cache while others read them.</summary>
    private const int PieceBytes = 128 * 1024;

    private static readonly JavaScriptEncoder Encoder = GraphQLJson.Encoder;

    private readonly TimeLimit time = new();

    private byte[] buffer = [];
    private int length;
    private int execution;
    private object?[] slots = [];
    private Place[][] places = [];
    private string? variablesText;
    private Action<ReadOnlyMemory<byte>>? take;
    private bool inPieces;
    private Asks? asks;
    private HashSet<NamedCode>? codes;
    private int most;

    /// <summary>Bytes that have left the buffer since the execution began to write.</summary>
    private long passed;

    /// <summary>Bytes that were taken, all in all: what is written again begins with the same.</summary>
    private long taken;
    private uint steps;

    /// <summary>What the answer is made from.</summary>
    public DataState State { get; private set; } = null!;

    /// <summary>Cancelled when nobody waits for the answer any more, or it takes too long. Long loops look at it.</summary>
    public CancellationToken CancellationToken { get; private set; }

    /// <summary>Where objects of the answer tell of themselves; null when nobody wants to know.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>What the answer needs and is not in memory.</summary>
    public Asks Asks => asks ??= new();

    /// <summary>Whether something is missing, so that what is written is written again.</summary>
    internal bool IsIncomplete => asks?.Open.Count > 0;

    internal ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    /// <summary>The errors of fields, where there are some: then each field is written with an eye to them. Null otherwise.</summary>
    internal FieldErrors? Errors { get; private set; }

    /// <summary>Whether an error of a field has ended the writing.</summary>
    internal bool HasFailed { get; set; }

    internal Variables? Variables { get; private set; }

    internal Inputs? Inputs { get; private set; }

    /// <summary>The variables as the client gave them, one text for equal ones.</summary>
    internal string VariablesText => variablesText ??= AnswerTag.Canonical(Inputs);

    /// <summary>Codes that the request names where an unknown one is no error.</summary>
    internal IReadOnlyCollection<NamedCode> Codes => codes ?? (IReadOnlyCollection<NamedCode>)[];

    /// <summary>Remembers a code that the request names where an unknown one is no error.</summary>
    public void Note(NamedCode code) => (codes ??= []).Add(code);

    public void Null() => Raw("null"u8);

    /// <summary>Writes null where a value may be missing; where it may not, it is a fault, unless the answer is written again.</summary>
    public void Null(bool isRequired)
    {
        if (isRequired && !IsIncomplete)
        {
            throw new InvalidOperationException("What cannot be null is null.");
        }

        Null();
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out var count);
        length += count;
    }

    /// <summary>The shortest digits that read back as the same number, as the JSON writer of .NET has them.</summary>
    public void Float(double value)
    {
        Reserve(32);
        length += ShortNumber.Write(value, buffer.AsSpan(length));
    }

    public void Text(string value)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length) + 2);
        buffer[length] = (byte)'"';
        var count = Encoding.UTF8.GetBytes(value, buffer.AsSpan(length + 1));
        if (Encoder.FindFirstCharacterToEncodeUtf8(buffer.AsSpan(length + 1, count)) < 0)
        {
            length += count + 1;
            buffer[length++] = (byte)'"';
            return;
        }

        var encoded = JsonEncodedText.Encode(value, Encoder).EncodedUtf8Bytes;
        Reserve(encoded.Length + 2);
        length++;
        encoded.CopyTo(buffer.AsSpan(length));
        length += encoded.Length;
        buffer[length++] = (byte)'"';
    }

    /// <summary>Bytes that are JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(buffer.AsSpan(length));
        length += json.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(byte character)
    {
        Reserve(1);
        buffer[length++] = character;
    }

    /// <summary>
    /// Ends the execution when nobody waits for it any more, or it takes too long; looked at now and then, because it is called for
    /// each object that is written.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        const uint Interval = 256;
        if ((++steps & (Interval - 1)) == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Writes an element of a list.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="item">Writes it.</param>
    /// <param name="element">The element.</param>
    /// <param name="isRequired">Whether it may not be null.</param>
    public void Item<TItem>(int index, ValueWriter<TItem> item, TItem element, bool isRequired = true)
    {
        if (Errors is { } errors)
        {
            errors.Write(this, index, isRequired, item, element);
        }
        else
        {
            item.Write(this, element);
        }
    }

    /// <summary>Copies what was written for the same object by the same selection in this execution; false when nothing was.</summary>
    public bool TryCopy(int slot, int key)
    {
        if (Errors is not null || slot >= places.Length || (uint)key >= (uint)places[slot].Length)
        {
            return false;
        }

        var place = places[slot][key];
        if (place.Execution != execution)
        {
            return false;
        }

        Reserve(place.Length);
        buffer.AsSpan(place.Start, place.Length).CopyTo(buffer.AsSpan(length));
        length += place.Length;
        return true;
    }

    /// <summary>Remembers what was written since <paramref name="start"/> for <see cref="TryCopy"/>.</summary>
    public void Memoize(int slot, int key, int start)
    {
        const int MaximumKey = 100_000;
        if (Errors is not null || (uint)key > MaximumKey)
        {
            return;
        }

        if (slot >= places.Length)
        {
            var before = places.Length;
            Array.Resize(ref places, slot + 1);
            places.AsSpan(before).Fill([]);
        }

        if (key >= places[slot].Length)
        {
            Array.Resize(ref places[slot], Math.Max(key + 1, 2 * places[slot].Length));
        }

        places[slot][key] = new Place(execution, start, length - start);
    }

    /// <summary>
    /// Lets what was written until now go, where somebody takes the answer in pieces. To be called behind each object of a list
    /// at the root.
    /// </summary>
    /// <exception cref="AnswerTooLargeException">The object alone is longer than a piece may be.</exception>
    public void EndRow()
    {
        Check();
        if (!inPieces || length < PieceBytes)
        {
            return;
        }

        CancellationToken.ThrowIfCancellationRequested();
        Hand();

        // What was remembered is not here any more.
        execution++;
    }

    /// <summary>Takes back what was written since a place.</summary>
    internal void Rewind(int start) => length = start;

    /// <summary>Begins to write again, with what was asked for.</summary>
    /// <param name="errors">Where the errors of fields are noted; null where the first one ends the execution.</param>
    internal void Restart(FieldErrors? errors = null)
    {
        (Errors, HasFailed) = (errors, false);
        inPieces &= errors is null;
        (length, passed) = (0, 0);
        execution++;
        Array.Clear(slots);
        codes?.Clear();
        Receipt?.Clear();
    }

    /// <summary>
    /// Hands on what stands in the buffer, but for what was handed on already before the answer was written again. What is to be
    /// written again itself is dropped.
    /// </summary>
    internal void Hand()
    {
        if (!IsIncomplete)
        {
            var known = (int)Math.Clamp(taken - passed, 0, length);
            if (known < length)
            {
                take!(Written[known..]);
            }

            taken = Math.Max(taken, passed + length);
        }

        passed += length;
        length = 0;
    }

    /// <summary>Bytes written until now.</summary>
    public int Position => length;

    /// <summary>What is computed once an execution.</summary>
    public T GetOrAdd<T>(int slot, Func<OperationWriter, T> compute)
    {
        if (slots[slot] is T value)
        {
            return value;
        }

        value = compute(this);
        slots[slot] = value;
        return value;
    }

    /// <param name="state">What the answer is made from.</param>
    /// <param name="variables">The variables as their types have them.</param>
    /// <param name="inputs">The same as the client gave them.</param>
    /// <param name="slotCount">Places that the operation needs.</param>
    /// <param name="expectedBytes">Length of the answer, as far as it can be known.</param>
    /// <param name="receipt">Where objects tell of themselves; null when nobody wants to know.</param>
    /// <param name="mostBytes">Most bytes that are written before they are taken.</param>
    /// <param name="mostTime">Longest time; null where the token knows it.</param>
    /// <param name="token">Ends long loops.</param>
    /// <param name="takeWritten">Takes the answer; null where it is read from here.</param>
    /// <param name="takesPieces">Whether it is taken in pieces.</param>
    internal void Begin(
        DataState state,
        Variables? variables,
        Inputs? inputs,
        int slotCount,
        int expectedBytes,
        Receipt? receipt,
        int mostBytes,
        TimeSpan? mostTime,
        CancellationToken token,
        Action<ReadOnlyMemory<byte>>? takeWritten = null,
        bool takesPieces = false
    )
    {
        // From a pool, and not this writer's own: answers are held until they are sent, many at once and of any size.
        buffer = ArrayPool<byte>.Shared.Rent(Math.Max(LeastBytes, Math.Min(expectedBytes, mostBytes)));
        length = 0;
        execution++;
        (State, Variables, Inputs) = (state, variables, inputs);
        CancellationToken = mostTime is { } longest ? time.Start(longest, token) : token;
        most = mostBytes;
        (variablesText, Receipt, take) = (null, receipt, takeWritten);
        inPieces = takesPieces;
        (passed, taken) = (0, 0);
        if (slots.Length < slotCount)
        {
            slots = new object?[slotCount];
        }
    }

    /// <summary>Lets go of what belongs to the execution.</summary>
    internal void End()
    {
        (State, Variables, Inputs, Receipt, CancellationToken) = (null!, null, null, null, default);
        take = null;
        asks = null;
        codes = null;
        (Errors, HasFailed) = (null, false);
        time.Stop();
        Array.Clear(slots);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Says that nothing more is written, so that what waits to be sent is not counted as work.</summary>
    /// <exception cref="AnswerTooLargeException">It is more than may be.</exception>
    internal void Complete()
    {
        Check();
        time.Stop();
    }

    private void Check()
    {
        if (length > most)
        {
            throw new AnswerTooLargeException();
        }
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        Check();

        // Room is asked for texts as if all their characters took most bytes: what is written counts, and not that.
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max((int)Math.Min(2L * buffer.Length, most), length + count));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private readonly record struct Place(int Execution, int Start, int Length);
}
