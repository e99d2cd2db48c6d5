namespace Domain.Law;

/// <summary>Why there is no last day.</summary>
public enum LastDayGap
{
    /// <summary>The rule asked for is neither a row's id nor a general name.</summary>
    UnknownRule,

    /// <summary>The place asked for is none that is known.</summary>
    UnknownPlace,

    /// <summary>The row asked for is a rule of another place.</summary>
    RuleOfAnotherPlace,

    /// <summary>The row asked for is a rule for other kinds of unit.</summary>
    RuleOfAnotherUnit,

    /// <summary>No rule of the place, its province or the nation speaks of the matter on any day.</summary>
    NoRule,

    /// <summary>The event lies before the first day on which a rule was in force.</summary>
    NotYetInForce,

    /// <summary>The event lies after the last day on which a rule was in force.</summary>
    NoLongerInForce,

    /// <summary>The rule that decides names no period: 及时, a share, a number of persons, a duty.</summary>
    NamesNoPeriod,

    /// <summary>The event lies so late or so early that its last day is outside the calendar.</summary>
    BeyondTheCalendar,
}
