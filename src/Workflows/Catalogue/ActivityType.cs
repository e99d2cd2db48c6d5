using Domain;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>A kind of activity that a definition may use: one duty of one office, left by one of its ports.</summary>
/// <param name="Type">The type's name in a definition, such as <c>Bargaining.SendOffer</c>.</param>
/// <param name="Title">What it is called on the screen, in the statute's term.</param>
/// <param name="Stage">The stage in which a case is while it is open.</param>
/// <param name="Ports">Its outcomes, at least one; the usual one comes first.</param>
/// <param name="By">
/// The offices whose duty it is, at least one; an act of any of them finishes it. Where it has a <see cref="Part"/> in
/// the offer, one of the two in each case.
/// </param>
/// <param name="Matter">
/// The rule packs' matter that counts its last day, such as <c>reply</c>, or <see cref="TermEnd"/> where the contract
/// itself sets it, or a name of the session's own, such as <see cref="Session.MeetingDay"/>; null where there is no last day.
/// </param>
/// <param name="LapseOutcome">
/// The outcome that the program takes by itself when the last day has passed, one of <paramref name="Ports"/>; null where
/// a day that has passed changes nothing but the colour.
/// </param>
/// <param name="WhatToDo">One plain sentence that tells the officer what is to be done.</param>
public sealed record ActivityType(
    string Type,
    Words Title,
    Stage Stage,
    IReadOnlyList<Port> Ports,
    IReadOnlyList<Office> By,
    string? Matter,
    string? LapseOutcome,
    Words WhatToDo)
{
    /// <summary>The matter of an activity that lasts as long as the contract: its last day is the last day of the term.</summary>
    public const string TermEnd = "term-end";

    /// <summary>
    /// The part in the offer whose side's office it is, of the two in <see cref="By"/>; null where the office does not
    /// depend on which side made the offer.
    /// </summary>
    public OfferPart? Part { get; init; }

    /// <summary>
    /// Whether nobody is bound to do it: it stands open so that it can be done, is on no list of work and reminds nobody.
    /// </summary>
    public bool IsOptional { get; init; }

    /// <summary>Of a task (<see cref="TaskTypes"/>): the acts by which it is done; none of an activity, to which its acts name themselves.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>The offices whose duty it is in a case.</summary>
    /// <param name="offeredBy">The side that made the offer in it.</param>
    /// <example>Where the employer made the offer, <c>Bargaining.ReplyToOffer</c> is the union officer's.</example>
    public IReadOnlyList<Office> OfficesWhereOfferedBy(Side offeredBy) => Part is not { } part ? By
        : (part == OfferPart.Offering) == (offeredBy == Side.Worker) ? [Office.UnionOfficer]
        : [Office.HrDepartment];

    /// <summary>The port with this name; null where the activity has none such.</summary>
    /// <param name="name">The stored name; upper and lower case differ.</param>
    public Port? PortNamed(string name) => Ports.FirstOrDefault(port => port.Name == name);
}
