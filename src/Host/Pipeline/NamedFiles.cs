using System.Collections.Frozen;
using System.Reflection;
using Domain;
using Host.Files;
using Host.Persistence;
using MediatR;

namespace Host.Pipeline;

/// <summary>
/// Every file that a person names in an act is one of the same case that both sides may see: no act can bring another
/// case's file, or one side's own, into the record. A file that came with the act's own form is put into the case first, in
/// the same transaction. A file that is just being attached has no label and is not looked up.
/// </summary>
internal sealed class NamedFiles<TAct>(Store store, HeldUploads held) : IPipelineBehavior<TAct, ActReceipt>
    where TAct : Act, IRequest<ActReceipt>
{
    private static readonly FrozenSet<PropertyInfo> Naming = typeof(TAct).GetProperties()
        .Where(p => p.IsDefined(typeof(LabelAttribute)) && (IsFile(p.PropertyType) || p.PropertyType == typeof(IReadOnlyList<FileId>)))
        .ToFrozenSet();

    public async Task<ActReceipt> Handle(
        TAct request, CancellationToken cancellationToken, RequestHandlerDelegate<ActReceipt> next)
    {
        if (Naming.Count > 0 && request is CaseAct onCase)
        {
            List<FileId> named = [.. Naming.SelectMany(p => FilesIn(p.GetValue(request))).Distinct()];
            var attached = await held.AttachAsync(onCase.Case, named, cancellationToken);
            await CaseFiles.HashesAsync(store, onCase.Case, [.. named.Except(attached)], cancellationToken);
        }

        return await next();
    }

    private static bool IsFile(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(FileId);

    private static IEnumerable<FileId> FilesIn(object? value) => value switch
    {
        FileId file => [file],
        IReadOnlyList<FileId> files => files,
        _ => [],
    };
}
