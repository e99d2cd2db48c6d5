using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Domain;
using Domain.Congress.Elections;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Forms;

/// <summary>The fields of an act's form in the order of their declaration, read by reflection once per act.</summary>
internal static class FormSchema
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FormField>> Known = [];

    public static IReadOnlyList<FormField> Of(Type act) => Known.GetOrAdd(act, FieldsOf);

    private static IReadOnlyList<FormField> FieldsOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(FieldOf),
    ];

    private static FormField FieldOf(PropertyInfo property)
    {
        var label = property.GetCustomAttribute<LabelAttribute>();
        var value = ValueTypeOf(property.PropertyType);
        var lines = label?.Lines ?? 1;
        var kind = KindOf(property, value, lines);
        return new FormField
        {
            Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            Label = label?.Text ?? new Words(property.Name, property.Name),
            Hint = label?.Hint is { } hint ? new Words(hint, label.HintEn ?? hint) : null,
            Kind = kind,
            ValueType = value,
            Required = IsRequired(property),
            Nullable = IsNullable(property),
            Lines = lines,
            Rules = [.. property.GetCustomAttributes<ValidationAttribute>().Where(r => r is not DataTypeAttribute)],
            Choices = value.IsEnum ? ChoicesOf(value) : [],
            Row = kind == FieldKind.Rows ? Of(value) : [],
            AsTable = label?.AsTable ?? false,
        };
    }

    private static FieldKind KindOf(PropertyInfo property, Type value, int lines)
    {
        var many = IsList(property.PropertyType);
        return value switch
        {
            _ when value == typeof(FileId) => many ? FieldKind.Files : FieldKind.File,
            { IsEnum: true } => many ? FieldKind.Choices : FieldKind.Choice,
            _ when value == typeof(string) && many => FieldKind.Lines,
            _ when value == typeof(int) && many => FieldKind.Numbers,
            _ when value == typeof(RepresentativeId) && many => FieldKind.Picks,
            _ when many => FieldKind.Rows,
            _ when value == typeof(string) => TextKindOf(property, lines),
            _ when value == typeof(bool) => FieldKind.Flag,
            _ when value == typeof(int) || value == typeof(long) => FieldKind.Number,
            _ when value == typeof(decimal) => FieldKind.Amount,
            _ when value == typeof(DateOnly) => FieldKind.Day,
            _ when (value == typeof(UnitId) || value == typeof(CaseId) || value == typeof(RepresentativeId)) && property.GetCustomAttribute<LabelAttribute>() is not null => FieldKind.Unit,
            _ when value.IsAssignableTo(typeof(IId<>).MakeGenericType(value)) => FieldKind.Hidden,
            _ => throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} has no form field."),
        };
    }

    private static FieldKind TextKindOf(PropertyInfo property, int lines) =>
        property.GetCustomAttribute<DataTypeAttribute>()?.DataType == DataType.Password ? FieldKind.Password
        : lines > 1 ? FieldKind.Text
        : FieldKind.Line;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static Type ValueTypeOf(Type type) =>
        IsList(type) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    /// <summary>Named required by its annotation, or a value that has no empty form and no default.</summary>
    private static bool IsRequired(PropertyInfo property)
    {
        var type = property.PropertyType;
        return property.GetCustomAttribute<RequiredAttribute>() is not null
            || property.GetCustomAttribute<MinLengthAttribute>() is { Length: > 0 }
            || (type.IsValueType && type != typeof(bool) && Nullable.GetUnderlyingType(type) is null
                && property.GetCustomAttribute<RequiredMemberAttribute>() is not null);
    }

    private static List<FieldChoice> ChoicesOf(Type type) =>
    [
        .. Enum.GetValues(type).Cast<Enum>()
            .Select(v => new FieldChoice(JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), EnumWords.Of(v))),
    ];
}
