using Domain.Organisations.Rules;

namespace Domain.Organisations;

/// <summary>A union, an employer, a labour authority or a federation, as registered: one node of the tree of units.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Parent">The unit above it; null at the top.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its full name, as contracts print it.</param>
/// <param name="Place">Six-digit code of the place whose rules apply, such as <c>110115</c>.</param>
/// <param name="Staff">Staff, persons, at least 0.</param>
public sealed record Unit(UnitId Id, UnitId? Parent, UnitKind Kind, string Name, string Place, int Staff)
{
    /// <summary>Of a union: the employer whose workers it stands for; null where it stands for none, as a federation.</summary>
    public UnitId? Employer { get; init; }

    /// <summary>Of an employer: what kind it is of, on which some rules depend; null where it is not known.</summary>
    public EmployerKind? EmployerKind { get; init; }

    /// <summary>Of an employer: the labour authority that receives its contracts; null while none is named.</summary>
    public UnitId? Authority { get; init; }

    /// <summary>
    /// Lets the unit into the tree: what it names is registered, and of the kind that it is named as. A union named as an
    /// employer would otherwise be found out only when a case is opened.
    /// </summary>
    /// <param name="registered">The registered units that it names, by id; others do no harm.</param>
    /// <exception cref="RefusedException">A unit named is not registered, or is of another kind.</exception>
    public void EnforcePlace(IReadOnlyDictionary<UnitId, UnitKind> registered)
    {
        ArgumentNullException.ThrowIfNull(registered);
        new NamedUnitIsRegistered(nameof(Parent), IsKnown(Parent, registered)).Enforce();
        new NamedUnitIsRegistered(nameof(Employer), IsKnown(Employer, registered)).Enforce();
        new NamedUnitIsRegistered(nameof(Authority), IsKnown(Authority, registered)).Enforce();
        new ParentIsOfTheSameLine(Kind, KindOf(Parent, registered)).Enforce();
        new UnionStandsForAnEmployer(Kind, KindOf(Employer, registered)).Enforce();
        new EmployerFilesWithAnAuthority(Kind, KindOf(Authority, registered)).Enforce();
        new OnlyAnEmployerHasAKind(Kind, EmployerKind).Enforce();
    }

    private static bool IsKnown(UnitId? named, IReadOnlyDictionary<UnitId, UnitKind> registered) =>
        named is not { } unit || registered.ContainsKey(unit);

    private static UnitKind? KindOf(UnitId? named, IReadOnlyDictionary<UnitId, UnitKind> registered) =>
        named is { } unit ? registered[unit] : null;
}
