namespace Domain.Law;

/// <summary>One instrument with the rows that are made of it.</summary>
/// <param name="File">Where it was read: the seed's file, or the name of what was added.</param>
/// <param name="Title">The instrument's titles.</param>
/// <param name="Document">Its number, such as 劳动和社会保障部令第22号; null where it has none or none is known.</param>
/// <param name="Place">The six-digit code of the place in which it is in force.</param>
/// <param name="From">Its first day in force.</param>
/// <param name="To">Its last day in force, itself included; null while none is known.</param>
/// <param name="Note">What whoever wrote the pack says of its source; null where nothing.</param>
/// <param name="Rows">Its rows, in the order of the file; those that gave way to later ones end the day before.</param>
public sealed record LawPack(
    string File,
    Words Title,
    string? Document,
    string Place,
    DateOnly From,
    DateOnly? To,
    string? Note,
    IReadOnlyList<RuleRow> Rows);
