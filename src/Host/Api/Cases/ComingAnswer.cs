using Domain;
using Host.Pages.Forms;

namespace Host.Api.Cases;

/// <summary>A step that is not open yet.</summary>
/// <param name="Activity">The activity's type.</param>
/// <param name="Title">What will be to do.</param>
/// <param name="WaitsFor">The conditions that do not hold yet, each with its article.</param>
public sealed record ComingAnswer(string Activity, Words Title, IReadOnlyList<FieldNote> WaitsFor);
