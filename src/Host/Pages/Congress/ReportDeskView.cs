using Domain.Congress.Sessions;
using Host.Documents.Reports;

namespace Host.Pages.Congress;

/// <summary>The report on resolutions and motions as one person sees it in the browser.</summary>
/// <param name="Whole">The session.</param>
/// <param name="Number">The case's number.</param>
/// <param name="Input">What the report is made of.</param>
/// <param name="MayWrite">The parts that this person may write now.</param>
internal sealed record ReportDeskView(
    Domain.Congress.Sessions.Session Whole, string Number, ReportInput Input, IReadOnlySet<ReportPart> MayWrite);
