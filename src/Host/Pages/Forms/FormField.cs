using System.ComponentModel.DataAnnotations;
using Domain;

namespace Host.Pages.Forms;

/// <summary>One field of a form, as an act's property describes it.</summary>
public sealed record FormField
{
    /// <summary>The property's name in requests; in a row, the name after the dot.</summary>
    public required string Name { get; init; }

    public required Words Label { get; init; }

    public Words? Hint { get; init; }

    public required FieldKind Kind { get; init; }

    /// <summary>The type of one value: an enum's type, a row's record, <see cref="int"/>.</summary>
    public required Type ValueType { get; init; }

    /// <summary>True where it must not be left empty.</summary>
    public required bool Required { get; init; }

    /// <summary>True where an empty entry means that there is no value, rather than an empty text.</summary>
    public required bool Nullable { get; init; }

    /// <summary>Rows of a text area.</summary>
    public int Lines { get; init; } = 1;

    public IReadOnlyList<ValidationAttribute> Rules { get; init; } = [];

    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>The fields of one row; empty unless <see cref="FieldKind.Rows"/>.</summary>
    public IReadOnlyList<FormField> Row { get; init; } = [];

    /// <summary>Whether the rows stand in one table, a row a line.</summary>
    public bool AsTable { get; init; }

    public int? MaxLength => Rules.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength;

    public bool IsFile => Kind is FieldKind.File or FieldKind.Files;
}
