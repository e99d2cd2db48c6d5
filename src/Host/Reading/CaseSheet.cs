using System.Text.Json.Serialization;
using Domain.Bargaining;
using Domain.Procedures;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Reading;

/// <summary>A case as one person may see it.</summary>
/// <param name="Row">The stored row; its record is not given out.</param>
/// <param name="View">Through which office it is seen.</param>
/// <param name="Whole">The whole case, for asking its rules; what it knows is not given out.</param>
/// <param name="Record">The record, without what this person may not see.</param>
/// <param name="Duties">The open duties of all.</param>
internal sealed record CaseSheet(
    [property: JsonIgnore] CaseRow Row, CaseView View, [property: JsonIgnore] ICaseAggregate Whole, object Record, IReadOnlyList<DutyRow> Duties)
{
    /// <summary>The record of a case that bargains for a contract.</summary>
    /// <exception cref="NotFoundException">The case is of another family.</exception>
    [JsonIgnore]
    public CaseRecord Contract => Record as CaseRecord ?? throw new NotFoundException();

    public string Stage => Row.Stage;

    public bool Ended => Row.Ended;

    public long Entries => Row.Entries;
}
