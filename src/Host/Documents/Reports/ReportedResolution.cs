using Domain.Congress.Sessions;

namespace Host.Documents.Reports;

/// <summary>A resolution as it is reported on.</summary>
/// <param name="Session">The session that passed it, such as 第三届职工代表大会第二次会议.</param>
/// <param name="Resolution">Its text and its steps.</param>
/// <param name="WhyLate">By the step's number why it is late, where somebody said so.</param>
internal sealed record ReportedResolution(string Session, Resolution Resolution, IReadOnlyDictionary<int, string> WhyLate)
{
    /// <summary>The steps of a resolution that stands which are not done though their last day is over; on the last day itself none is late.</summary>
    public IEnumerable<ResolutionStep> LateOn(DateOnly day) =>
        Resolution.Left.Where(step => step.DueOn < day);
}
