using System.Reflection;
using System.Text;
using System.Text.Json;
using GraphQL.Types;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Chooses how values of a CLR type are written as a published type.</summary>
internal static class ValueWriters
{
    public static ValueWriter<TValue> Create<TValue>(
        IGraphType type,
        FieldSelection selection,
        OperationPlanner planner
    )
    {
        var isRequired = type is NonNullGraphType;
        var inner = type is NonNullGraphType required ? required.ResolvedType! : type;
        if (Nullable.GetUnderlyingType(typeof(TValue)) is { } underlying)
        {
            return Make<ValueWriter<TValue>>(
                typeof(OptionalWriter<>),
                [underlying],
                // The writer of what is there, as if it could not be missing.
                Invoke(nameof(CreateInner), [underlying], inner, selection, planner),
                isRequired
            );
        }

        var writer = CreateInner<TValue>(inner, selection, planner);
        return typeof(TValue).IsValueType ? writer : new ReferenceWriter<TValue>(writer, isRequired);
    }

    private static ValueWriter<TValue> CreateInner<TValue>(
        IGraphType type,
        FieldSelection selection,
        OperationPlanner planner
    ) =>
        type switch
        {
            ListGraphType list => CreateList<TValue>(list.ResolvedType!, selection, planner),
            ScalarGraphType scalar => CreateScalar<TValue>(scalar),
            IObjectGraphType row => planner.Object<TValue>(row, selection.Selections),
            IAbstractGraphType choice => CreateChoice<TValue>(choice, selection, planner),
            _ => throw new InvalidOperationException($"{type} cannot be written from {typeof(TValue)}."),
        };

    private static ValueWriter<TValue> CreateList<TValue>(
        IGraphType itemType,
        FieldSelection selection,
        OperationPlanner planner
    )
    {
        var item =
            typeof(TValue)
                .GetInterfaces()
                .Append(typeof(TValue))
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0]
            ?? throw new InvalidOperationException($"A list cannot be written from {typeof(TValue)}.");
        return Make<ValueWriter<TValue>>(
            typeof(IReadOnlyList<>).MakeGenericType(item).IsAssignableFrom(typeof(TValue))
                ? typeof(IndexedListWriter<,>)
                : typeof(ListWriter<,>),
            [typeof(TValue), item],
            Invoke(nameof(Create), [item], itemType, selection, planner),
            itemType is NonNullGraphType
        );
    }

    private static ValueWriter<TValue> CreateScalar<TValue>(ScalarGraphType scalar) =>
        (scalar, typeof(TValue)) switch
        {
            (StringGraphType or IdGraphType, var type) when type == typeof(string) => As<TValue, string>(
                (writer, text) => writer.Text(text)
            ),
            (IntGraphType, var type) when type == typeof(int) => As<TValue, int>(
                (writer, number) => writer.Integer(number)
            ),
            (FloatGraphType, var type) when type == typeof(double) => As<TValue, double>(
                (writer, number) => writer.Float(number)
            ),
            (BooleanGraphType, var type) when type == typeof(bool) => As<TValue, bool>(
                (writer, value) => writer.Boolean(value)
            ),
            (EnumerationGraphType names, { IsEnum: true } type) => Make<ValueWriter<TValue>>(
                typeof(EnumWriter<>),
                [type],
                names
            ),
            _ => new SerializingWriter<TValue>(scalar),
        };

    private static ValueWriter<TValue> CreateChoice<TValue>(
        IAbstractGraphType type,
        FieldSelection selection,
        OperationPlanner planner
    )
    {
        var choices = new List<(Func<TValue, bool>, ValueWriter<TValue>)>();
        foreach (var possible in type.PossibleTypes)
        {
            foreach (var source in FieldWriters.SourcesOf(possible).Where(s => typeof(TValue).IsAssignableFrom(s)))
            {
                choices.Add(
                    (
                        // What is a row of a table in memory is of one type; the type knows only its entities.
                        value =>
                            source.IsInstanceOfType(value)
                            && (source.IsValueType || possible.IsTypeOf?.Invoke(value!) != false),
                        source == typeof(TValue)
                            ? planner.Object<TValue>(possible, selection.Selections)
                            : Make<ValueWriter<TValue>>(
                                typeof(CastWriter<,>),
                                [typeof(TValue), source],
                                Invoke(planner, nameof(planner.Object), [source], possible, selection.Selections, null)
                            )
                    )
                );
            }
        }

        return new ChoiceWriter<TValue>([.. choices]);
    }

    private static ActionWriter<TValue> As<TValue, TActual>(Action<OperationWriter, TActual> write) =>
        new((Action<OperationWriter, TValue>)(object)write);

    private static TWriter Make<TWriter>(Type type, Type[] arguments, params object?[] parameters) =>
        (TWriter)Activator.CreateInstance(type.MakeGenericType(arguments), parameters)!;

    private static object? Invoke(string method, Type[] arguments, params object?[] parameters) =>
        Call(typeof(ValueWriters), method, null, arguments, parameters);

    private static object? Invoke(object target, string method, Type[] arguments, params object?[] parameters) =>
        Call(target.GetType(), method, target, arguments, parameters);

    private static object? Call(Type type, string method, object? target, Type[] arguments, object?[] parameters) =>
        type.GetMethod(
                    method,
                    BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
                )!
            .MakeGenericMethod(arguments)
            .Invoke(target, BindingFlags.DoNotWrapExceptions, binder: null, parameters, culture: null);

    private sealed class ActionWriter<TValue>(Action<OperationWriter, TValue> write) : ValueWriter<TValue>
    {
        public override void Write(OperationWriter writer, TValue value) => write(writer, value);
    }

    /// <summary>A reference that may be null.</summary>
    private sealed class ReferenceWriter<TValue>(ValueWriter<TValue> inner, bool isRequired) : ValueWriter<TValue>
    {
        public override void Write(OperationWriter writer, TValue value)
        {
            if (value is not null)
            {
                inner.Write(writer, value);
                return;
            }

            writer.Null(isRequired);
        }
    }

    private sealed class OptionalWriter<TValue>(ValueWriter<TValue> inner, bool isRequired) : ValueWriter<TValue?>
        where TValue : struct
    {
        public override void Write(OperationWriter writer, TValue? value)
        {
            if (value is { } given)
            {
                inner.Write(writer, given);
                return;
            }

            writer.Null(isRequired);
        }
    }

    private sealed class ListWriter<TList, TItem>(ValueWriter<TItem> item, bool areRequired) : ValueWriter<TList>
        where TList : IEnumerable<TItem>
    {
        public override void Write(OperationWriter writer, TList value)
        {
            writer.Raw((byte)'[');
            var index = 0;
            foreach (var element in value)
            {
                if (index > 0)
                {
                    writer.Raw((byte)',');
                }

                writer.Item(index++, item, element, areRequired);
            }

            writer.Raw((byte)']');
        }
    }

    private sealed class IndexedListWriter<TList, TItem>(ValueWriter<TItem> item, bool areRequired) : ValueWriter<TList>
        where TList : IReadOnlyList<TItem>
    {
        public override void Write(OperationWriter writer, TList value)
        {
            writer.Raw((byte)'[');
            var count = value.Count;
            for (var i = 0; i < count; i++)
            {
                if (i > 0)
                {
                    writer.Raw((byte)',');
                }

                writer.Item(i, item, value[i], areRequired);
            }

            writer.Raw((byte)']');
        }
    }

    private sealed class EnumWriter<TEnum> : ValueWriter<TEnum>
        where TEnum : struct, Enum
    {
        private readonly byte[]?[] names;

        public EnumWriter(EnumerationGraphType type)
        {
            var values = Enum.GetValues<TEnum>();
            names = new byte[]?[1 + values.Max(v => Convert.ToInt32(v, null))];
            foreach (var value in values)
            {
                if (type.Values.FindByValue(value)?.Name is { } name)
                {
                    names[Convert.ToInt32(value, null)] = Encoding.ASCII.GetBytes($"\"{name}\"");
                }
            }
        }

        public override void Write(OperationWriter writer, TEnum value)
        {
            var number = System.Runtime.CompilerServices.Unsafe.BitCast<TEnum, int>(value);
            writer.Raw(
                (uint)number < (uint)names.Length && names[number] is { } name
                    ? name
                    : throw new InvalidOperationException(
                        $"{value} is no value of {typeof(TEnum).Name} that is published."
                    )
            );
        }
    }

    /// <summary>Any other scalar, as it serializes itself.</summary>
    private sealed class SerializingWriter<TValue>(ScalarGraphType scalar) : ValueWriter<TValue>
    {
        public override void Write(OperationWriter writer, TValue value)
        {
            switch (scalar.Serialize(value))
            {
                case string text:
                    writer.Text(text);
                    break;
                case null:
                    throw new InvalidOperationException($"{value} cannot be written as {scalar.Name}.");
                case var other:
                    writer.Raw(JsonSerializer.SerializeToUtf8Bytes(other, GraphQLJson.Options));
                    break;
            }
        }
    }

    private sealed class CastWriter<TValue, TSource>(ValueWriter<TSource> inner) : ValueWriter<TValue>
    {
        public override void Write(OperationWriter writer, TValue value) =>
            inner.Write(writer, (TSource)(object)value!);
    }

    private sealed class ChoiceWriter<TValue>((Func<TValue, bool> IsIt, ValueWriter<TValue> Writer)[] choices)
        : ValueWriter<TValue>
    {
        public override void Write(OperationWriter writer, TValue value)
        {
            foreach (var (isIt, choice) in choices)
            {
                if (isIt(value))
                {
                    choice.Write(writer, value);
                    return;
                }
            }

            throw new InvalidOperationException($"{value} is of none of the types that can stand here.");
        }
    }
}
