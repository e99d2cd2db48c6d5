using System.Text.Json.Serialization;
using Domain.Bargaining;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Reading;

/// <summary>A case as one person may see it.</summary>
/// <param name="Row">The stored row; its record is not given out.</param>
/// <param name="View">Through which office it is seen.</param>
/// <param name="Record">The record, without what this person may not see.</param>
/// <param name="Duties">The open duties of all.</param>
internal sealed record CaseSheet(
    [property: JsonIgnore] CaseRow Row, CaseView View, CaseRecord Record, IReadOnlyList<DutyRow> Duties)
{
    public string Stage => Row.Stage;

    public bool Ended => Row.Ended;

    public long Entries => Row.Entries;
}
