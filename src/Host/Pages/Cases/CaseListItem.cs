using Domain;
using Workflows.Catalogue;

namespace Host.Pages.Cases;

/// <summary>One line of the list of cases.</summary>
public sealed record CaseListItem(CaseId Id, string Number, string Title, Words Kind, Stage Stage, DateTimeOffset ChangedAt);
