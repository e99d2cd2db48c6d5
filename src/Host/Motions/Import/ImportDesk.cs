using Domain.Calendar;
using Domain.Organisations;
using Host.Accounts;
using Host.Acts.Motions;
using Host.Files;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions.Import;

/// <summary>
/// Imports an earlier register of motions: the file is held, previewed from there as often as is wanted, and imported row by
/// row when that is confirmed. Each row is an act of its own that is done once, so that an import that broke off is
/// confirmed again and takes in what is missing.
/// </summary>
internal sealed class ImportDesk(
    Store store, FileStore files, FileUpload uploads, ActSender sender, Caller caller, TimeProvider clock)
{
    public const int MostRuns = 20;
    private const int MostUnions = 500;

    /// <summary>The unions whose registers the caller may import; none for whom it is not open.</summary>
    public async Task<IReadOnlyList<(UnitId Id, string Name)>> UnionsAsync(CancellationToken token)
    {
        var offices = await caller.OfficesAsync();
        var own = offices.Where(o => o.Office == Office.UnionOfficer).Select(o => o.Unit).ToList();
        var all = offices.Any(o => o.Office == Office.Administrator);
        return [.. (await store.Units.Where(u => u.Employer != null && (all || own.Contains(u.Id)))
            .OrderBy(u => u.Name).Take(MostUnions).Select(u => new { u.Id, u.Name }).ToListAsync(token)).Select(u => (u.Id, u.Name))];
    }

    /// <summary>Holds a file so that it can be previewed and confirmed.</summary>
    /// <exception cref="RefusedException">It is too large, or not what its name says.</exception>
    public Task<FileId> HoldAsync(IFormFile file, CancellationToken token) => uploads.HoldSheetAsync(file, token);

    /// <summary>What the import of a held file would do, or has left to do.</summary>
    /// <exception cref="NotFoundException">The caller holds no such file, or may not import for the union.</exception>
    /// <exception cref="RefusedException">It is no register that can be read.</exception>
    public async Task<ImportPreview> PreviewAsync(UnitId union, FileId file, CancellationToken token)
    {
        var held = await store.Uploads.SingleOrDefaultAsync(u => u.Id == file && u.Account == caller.Account && u.Case == InstallationWriter.Chain, token);
        if (held is null || (await UnionsAsync(token)).All(known => known.Id != union))
        {
            throw new NotFoundException();
        }

        await using var content = files.Open(held.Sha256);
        var lines = ImportSheet.Read(content, Shanghai.DayOf(clock.GetUtcNow()));
        return new ImportPreview(union, file, held.Name, held.Sha256, await WithKnownAsync(union, lines, token));
    }

    /// <summary>Imports the rows that can be imported.</summary>
    /// <returns>How many came in; one that somebody else imported meanwhile is not among them.</returns>
    public async Task<int> ConfirmAsync(ImportPreview preview, CancellationToken token)
    {
        var done = 0;
        foreach (var line in preview.Good)
        {
            var act = new ImportMotion
            {
                Union = preview.Union, Motion = line.Motion!, File = preview.Name, Sha256 = preview.Sha256, Row = line.Number,
            };
            try
            {
                var receipt = await sender.SendAsync(act, caller.Account, $"import:{preview.Union.Value:N}:{ImportKeys.Of(line.Motion!)[0]}", token);
                done += receipt.Repeated ? 0 : 1;
            }
            catch (RefusedException)
            {
                // Somebody else was first, or midnight has passed since: the preview that follows says what is left and why.
            }
        }

        return done;
    }

    /// <summary>What was imported for a union, the newest first.</summary>
    public async Task<IReadOnlyList<ImportRun>> RunsAsync(UnitId union, CancellationToken token) =>
        await store.MotionOrigins.Where(o => o.Union == union && o.Key.StartsWith(ImportKeys.ByContent))
            .GroupBy(o => new { o.File, o.Sha256, o.By })
            .OrderByDescending(g => g.Max(o => o.At)).Take(MostRuns)
            .Select(g => new ImportRun(g.Key.File, g.Key.Sha256, g.Key.By, g.Max(o => o.At), g.Count()))
            .ToListAsync(token);

    private async Task<IReadOnlyList<ImportLine>> WithKnownAsync(UnitId union, IReadOnlyList<ImportLine> lines, CancellationToken token)
    {
        var keys = lines.Where(line => line.Motion is not null).SelectMany(line => ImportKeys.Of(line.Motion!)).Distinct().ToList();
        var numbers = lines.Select(line => line.Motion?.Number ?? "").Where(number => number.Length > 0).Distinct().ToList();
        var imported = await store.MotionOrigins.Where(o => o.Union == union && keys.Contains(o.Key))
            .Join(store.Cases, o => o.Case, c => c.Id, (o, c) => new { o.Key, c.Id, c.Number })
            .ToDictionaryAsync(o => o.Key, o => new ImportedBefore(o.Id, o.Number), token);
        var moved = await store.Motions.Where(m => m.Union == union && numbers.Contains(m.Number))
            .ToDictionaryAsync(m => m.Number, m => new ImportedBefore(m.Case, m.Number), token);
        return [.. lines.Select(line => line.Motion is not { } motion ? line : line with
        {
            Before = ImportKeys.Of(motion).Select(imported.GetValueOrDefault).FirstOrDefault(before => before is not null)
                ?? moved.GetValueOrDefault(motion.Number),
        })];
    }
}
