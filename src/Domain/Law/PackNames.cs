namespace Domain.Law;

/// <summary>The names that a pack uses, ours and never a type's.</summary>
internal static class PackNames
{
    public static readonly IReadOnlyDictionary<string, ContractKind> Kinds = new Dictionary<string, ContractKind>
    {
        ["collective-contract"] = ContractKind.CollectiveContract,
        ["wage-agreement"] = ContractKind.WageAgreement,
    };

    public static readonly IReadOnlyDictionary<string, EmployerKind> Employers = new Dictionary<string, EmployerKind>
    {
        ["state-owned-industrial"] = EmployerKind.StateOwnedIndustrial,
        ["central-enterprise"] = EmployerKind.CentralEnterprise,
        ["state-owned"] = EmployerKind.StateOwned,
        ["state-held"] = EmployerKind.StateHeld,
        ["collective"] = EmployerKind.Collective,
        ["private"] = EmployerKind.Private,
        ["institution-as-enterprise"] = EmployerKind.InstitutionAsEnterprise,
        ["institution"] = EmployerKind.Institution,
        ["non-enterprise"] = EmployerKind.NonEnterprise,
        ["region"] = EmployerKind.Region,
        ["industry"] = EmployerKind.Industry,
    };

    public static readonly IReadOnlyDictionary<string, RuleUnit> Units = new Dictionary<string, RuleUnit>
    {
        ["none"] = RuleUnit.None,
        ["calendar-days"] = RuleUnit.CalendarDays,
        ["working-days"] = RuleUnit.WorkingDays,
        ["months"] = RuleUnit.Months,
        ["years"] = RuleUnit.Years,
        ["per-year"] = RuleUnit.PerYear,
        ["working-days-per-month"] = RuleUnit.WorkingDaysPerMonth,
        ["persons"] = RuleUnit.Persons,
        ["copies"] = RuleUnit.Copies,
        ["days"] = RuleUnit.Days,
        ["ratio"] = RuleUnit.Ratio,
        ["seats"] = RuleUnit.Seats,
    };

    public static readonly IReadOnlyDictionary<string, Bound> Bounds = new Dictionary<string, Bound>
    {
        ["exactly"] = Bound.Exactly,
        ["at-least"] = Bound.AtLeast,
        ["at-most"] = Bound.AtMost,
    };

    public static readonly IReadOnlyDictionary<string, Direction> Directions = new Dictionary<string, Direction>
    {
        ["forward"] = Direction.Forward,
        ["backward"] = Direction.Backward,
        ["window"] = Direction.Window,
        ["extension"] = Direction.Extension,
    };

    public static readonly IReadOnlyDictionary<string, StartEvent> StartEvents = new Dictionary<string, StartEvent>
    {
        ["offer-received"] = StartEvent.OfferReceived,
        ["meeting-planned"] = StartEvent.MeetingPlanned,
        ["suspended"] = StartEvent.Suspended,
        ["coordination-accepted"] = StartEvent.CoordinationAccepted,
        ["congress-planned"] = StartEvent.CongressPlanned,
        ["congress-adopted"] = StartEvent.CongressAdopted,
        ["signed"] = StartEvent.Signed,
        ["packet-received"] = StartEvent.PacketReceived,
        ["took-effect"] = StartEvent.TookEffect,
        ["expires"] = StartEvent.Expires,
        ["terminated"] = StartEvent.Terminated,
        ["vacancy"] = StartEvent.Vacancy,
        ["offer-sent"] = StartEvent.OfferSent,
        ["bargaining-agreed"] = StartEvent.BargainingAgreed,
        ["representatives-chosen"] = StartEvent.RepresentativesChosen,
        ["draft-agreed"] = StartEvent.DraftAgreed,
        ["draft-rejected"] = StartEvent.DraftRejected,
        ["draft-agreed-anew"] = StartEvent.DraftAgreedAnew,
        ["adoption-notified"] = StartEvent.AdoptionNotified,
        ["congress-closed"] = StartEvent.CongressClosed,
        ["congress-term-ends"] = StartEvent.CongressTermEnds,
        ["duty-opened"] = StartEvent.DutyOpened,
    };

    public static readonly IReadOnlyDictionary<string, Confidence> Confidences =
        Enum.GetValues<Confidence>().ToDictionary(confidence => confidence.ToString());
}
