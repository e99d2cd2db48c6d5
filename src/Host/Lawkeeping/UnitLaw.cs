using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>
/// The law as it holds in one unit: by its place and kind, with the rules that it gave itself going first. Every case is
/// read by it: <c>Find(Matters.MotionSeconders, day)</c> is the unit's own three where it has set them, else the common two,
/// and the row says which (<see cref="RuleRow.IsOwn"/>).
/// </summary>
internal sealed class UnitLaw(LawBook book, WorkingDayCalendar calendar, UnitRulesShelf own)
{
    /// <summary>The law of a stored case: that of its employer, as it was of a kind when the case was opened.</summary>
    public Statutes For(CaseRow row) => For(row.Employer, new RuleScope(row.Place, row.Kind, row.EmployerKind));

    /// <summary>The law of an employer, for a case that is about to be opened.</summary>
    /// <param name="employer">The employer, not its union.</param>
    /// <param name="kind">The kind of contract; null for what is no contract.</param>
    public Statutes For(UnitRow employer, ContractKind? kind) =>
        For(employer.Id, new RuleScope(employer.Place, kind, employer.EmployerKind));

    private Statutes For(UnitId employer, RuleScope scope) => new(book, calendar, scope, own.Of(employer));
}
