using Host.Pages.Forms;
using Workflows.Catalogue;

namespace Host.Pages.Cases;

/// <summary>A step of this person that is not open yet, with what it waits for.</summary>
public sealed record ComingStep(ActivityType Activity, IReadOnlyList<FieldNote> Reasons);
