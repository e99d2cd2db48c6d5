using Host.Acts.Law;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Notices that the program came with other packs than those that the installation last went by, and takes them over as a
/// change of the law: recorded, with every open deadline counted again and whoever's moved told.
/// </summary>
internal sealed class ShippedLaw(IServiceScopeFactory scopes, LawSources sources, ActSender sender)
{
    /// <summary>Which packs the installation last went by.</summary>
    public const string Mark = "law:shipped";

    /// <summary>Looks once; done again it does nothing.</summary>
    public async Task TakeOverAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var mark = await store.Marks.AsTracking().SingleOrDefaultAsync(m => m.Name == Mark, cancellationToken);
        if (mark?.Value == sources.Fingerprint)
        {
            return;
        }

        if (mark is null)
        {
            store.Marks.Add(new MarkRow { Name = Mark, Value = sources.Fingerprint });
        }
        else
        {
            // The key names both, so that hosts that start at once, or one that stopped in between, take them over once.
            await sender.SendAsProgramAsync(
                new TakeOverShippedLaw { Fingerprint = sources.Fingerprint }, $"law:{mark.Value[..16]}:{sources.Fingerprint[..16]}", cancellationToken);
            mark.Value = sources.Fingerprint;
        }

        try
        {
            await store.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (Clash.IsClash(e))
        {
            // Another host noted it first.
        }
    }
}
