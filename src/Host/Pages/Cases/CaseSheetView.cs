using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pages.Forms;
using Host.Reading;
using Workflows.Catalogue;

namespace Host.Pages.Cases;

/// <summary>Everything that the page of a case shows to one person.</summary>
public sealed record CaseSheetView
{
    public required CaseId Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>What the case is about: the kind of contract, or the family.</summary>
    public required Words Kind { get; init; }

    public required Stage Stage { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The stages of the case's procedure, in order.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>The record, without what this person may not see.</summary>
    public required object Record { get; init; }

    public required string Authority { get; init; }

    /// <summary>The office through which the case is seen.</summary>
    public required Office Office { get; init; }

    /// <summary>The side on which this person stands; null for a clerk or a higher union.</summary>
    public required Side? Side { get; init; }

    public required IReadOnlyList<CaseDuty> Duties { get; init; }

    public required IReadOnlyList<ComingStep> Coming { get; init; }

    public required IReadOnlyList<CongressPart> Congresses { get; init; }

    public required IReadOnlyList<CaseFile> Files { get; init; }

    public required IReadOnlyList<CaseNote> Notes { get; init; }

    public required TimelinePage Entries { get; init; }

    /// <summary>The session of a congress; null for another family.</summary>
    public Domain.Congress.Sessions.Session? Session { get; init; }

    /// <summary>Earlier sessions of the same union, newest first; read only where the page compares with them.</summary>
    public IReadOnlyList<EarlierSession> Earlier { get; init; } = [];

    /// <summary>The term of a congress; null for another family.</summary>
    public Domain.Congress.Terms.CongressTerm? Term { get; init; }

    /// <summary>The motion; null for another family.</summary>
    public Domain.Motions.Motion? Motion { get; init; }

    /// <summary>The letter; null for another family.</summary>
    public Domain.Letters.Letter? Letter { get; init; }

    /// <summary>The record of a case that bargains for a contract; null for another family.</summary>
    public CaseRecord? Contract => Record as CaseRecord;

    public bool MayAttach => Office is Office.UnionOfficer or Office.HrDepartment or Office.FilingClerk;
}
