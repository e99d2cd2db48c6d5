using Domain.Calendar;

namespace Domain.Law;

/// <summary>One rule of one instrument, for one place, from one day to another: what a rule pack consists of.</summary>
public sealed record RuleRow
{
    /// <summary>The row's name, such as <c>CC-23</c>; where one rule holds several values, with the value's name: <c>BJ-10-pass</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it settles: a name of <see cref="Matters"/>, or another in kebab case that no part of the program asks for.</summary>
    public required string Matter { get; init; }

    /// <summary>Where it holds: the six-digit code of the place, <c>000000</c> for the nation, <c>110000</c> for Beijing.</summary>
    public required string Place { get; init; }

    /// <summary>The kind of contract it names; null where it holds for every kind.</summary>
    public ContractKind? Kind { get; init; }

    /// <summary>The kinds of unit for which it is made; every kind where it names none. One that names a kind goes before one that does not.</summary>
    public EmployerKinds Employers { get; init; }

    /// <summary>Whether a unit set it for itself, within what the law allows (<see cref="OwnRules.UnitRules"/>); false for every row of a pack.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What the value is measured in.</summary>
    public required RuleUnit Unit { get; init; }

    /// <summary>The number, at least 1; null for a share and for a row without a number.</summary>
    public int? Value { get; init; }

    /// <summary>The share; null for every other row. It is strict where the share itself is outside.</summary>
    public Ratio? Ratio { get; init; }

    /// <summary>The steps by which the number of seats grows with the staff, in rising order; empty for every other row.</summary>
    public IReadOnlyList<SeatTier> Tiers { get; init; } = [];

    /// <summary>On which side of the value the lawful range lies.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether the value itself is inside the range (以上, 以内); false where it is not (超过, 过半数).</summary>
    public bool Inclusive { get; init; } = true;

    /// <summary>Whether the value is for all times together (累计), as of suspensions; false where each time has it anew.</summary>
    public bool Together { get; init; }

    /// <summary>Which way a deadline runs; <see cref="Direction.None"/> where the row is none.</summary>
    public Direction Direction { get; init; }

    /// <summary>The event from which a deadline is counted; null where the row is no deadline, or prolongs one.</summary>
    public StartEvent? StartEvent { get; init; }

    /// <summary>Whether a last day that is a day off moves to a working day. For 生效 the law leaves it open; the pack says yes.</summary>
    public bool RollOver { get; init; } = true;

    /// <summary>The instrument's Chinese title without brackets.</summary>
    public required string Instrument { get; init; }

    /// <summary>The article in Chinese, such as 第三十二条第二款; empty for a convention of this product.</summary>
    public required string Article { get; init; }

    /// <summary>The first day on which the row is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it is in force; null while no end is known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How sure the first day in force is; C where it was not verified.</summary>
    public Confidence FromConfidence { get; init; } = Confidence.A;

    /// <summary>
    /// Whether its instrument says that special contracts are meant too: such a row holds for a wage agreement as well as one
    /// that names only wages, and does not give way to the nation's rules for wages.
    /// </summary>
    public bool NamesSpecialContracts { get; init; }

    /// <summary>How sure the row is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What it says, in Chinese and in our own words.</summary>
    public required string Zh { get; init; }

    /// <summary>What it says, in English and in our own words.</summary>
    public required string En { get; init; }

    /// <summary>What it says, in both languages.</summary>
    public Words Explanation => new(Zh, En);

    /// <summary>
    /// From when to when it is in force, as a page shows it: <c>自2004-05-01起施行</c>; a first day that was not verified says so.
    /// </summary>
    public Words InForce
    {
        get
        {
            var (from, to) = (RuleText.Iso(From), To is { } last ? RuleText.Iso(last) : null);
            var sure = FromConfidence != Confidence.C;
            return new(
                (to is null ? $"自{from}起施行" : $"{from}至{to}施行") + (sure ? "" : "（施行日期未核实）"),
                (to is null ? $"in force from {from}" : $"in force from {from} to {to}") + (sure ? "" : " (date unverified)"));
        }
    }

    /// <summary>
    /// The length of the deadline; null where the row is none, as 及时公布 is none. Once a year is a period of one year.
    /// </summary>
    public Period? Period => Direction == Direction.None || Value is not { } value ? null : Unit switch
    {
        RuleUnit.CalendarDays => new(value, PeriodUnit.CalendarDays),
        RuleUnit.WorkingDays => new(value, PeriodUnit.WorkingDays),
        RuleUnit.Months => new(value, PeriodUnit.Months),
        RuleUnit.Years => new(value, PeriodUnit.Years),
        RuleUnit.PerYear => new(12 / value, PeriodUnit.Months),
        _ => null,
    };

    /// <summary>The number, where the row must hold one.</summary>
    /// <exception cref="InvalidOperationException">The row holds a share or no number.</exception>
    public int Number => Value ?? throw new InvalidOperationException($"{Id} ({Matter}) holds no number.");

    /// <summary>The share, where the row must hold one.</summary>
    /// <exception cref="InvalidOperationException">The row holds a number or nothing.</exception>
    public Ratio Share => Ratio ?? throw new InvalidOperationException($"{Id} ({Matter}) holds no share.");

    /// <summary>The step for an enterprise of so many staff, where the row must hold steps.</summary>
    /// <param name="staff">Persons, at least 1.</param>
    /// <exception cref="InvalidOperationException">The row holds no steps.</exception>
    public SeatTier Tier(int staff) => Tiers.LastOrDefault(tier => tier.Staff <= staff)
        ?? throw new InvalidOperationException($"{Id} ({Matter}) has no step for {staff} staff.");

    /// <summary>Whether the row is in force on a day; on its first and on its last day it is.</summary>
    /// <param name="day">The day of the act, not of today.</param>
    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>The row as a page cites it: 《集体合同规定》第三十二条第二款.</summary>
    public Citation ToCitation() => new(Id, Instrument, Article, Confidence != Confidence.C);
}
