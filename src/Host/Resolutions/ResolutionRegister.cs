using Domain.Congress.Sessions;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Resolutions;

/// <summary>Keeps the register of resolutions with every act on a session that has any, and in its transaction.</summary>
internal sealed class ResolutionRegister(Store store)
{
    public async Task KeepAsync(Session session, CancellationToken cancellationToken)
    {
        if (session.Record.Resolutions.Count == 0)
        {
            return;
        }

        var rows = await store.Resolutions.AsTracking().Where(r => r.Case == session.Id).ToDictionaryAsync(r => r.Number, cancellationToken);
        foreach (var resolution in session.Record.Resolutions)
        {
            if (!rows.TryGetValue(resolution.Number, out var row))
            {
                row = New(session, resolution);
                store.Resolutions.Add(row);
            }

            Fill(row, resolution, session.Record.WarningWeeks);
        }
    }

    private static ResolutionRow New(Session session, Resolution resolution) => new()
    {
        Case = session.Id,
        Number = resolution.Number,
        Union = session.Record.Union.Unit,
        Meeting = session.Record.Name.Title.Zh,
        Year = session.Record.ClosedOn!.Value.Year,
    };

    private static void Fill(ResolutionRow row, Resolution resolution, int weeks)
    {
        var next = resolution.Left is [var first, ..] ? first : null;
        row.Title = resolution.Title;
        row.CarriedOutBy = resolution.CarriedOutBy;
        row.Steps = resolution.Steps.Count;
        row.StepsDone = resolution.Steps.Count(step => step.DoneOn is not null);
        row.NextOn = next?.DueOn;
        row.NextStep = next?.What ?? "";
        row.DangerFrom = resolution.InDangerFrom(weeks);
        row.CarriedOutOn = resolution.IsCarriedOut ? resolution.Steps.Max(step => step.DoneOn) : null;
        row.IsInTime = resolution.IsCarriedOut && resolution.Steps.All(step => step.DoneOn <= step.DueOn);
        row.EndedOn = resolution.Ended?.On;
        row.Unasked = resolution.Left.Where(step => step.AskedWhyOn is null).Select(step => (DateOnly?)step.DueOn).FirstOrDefault();
        row.WhyLate = next?.Delays is [.., var said] ? said.Reason : "";
    }
}
