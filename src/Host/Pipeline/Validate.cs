using System.Collections;
using System.Text.Json;
using MediatR;

namespace Host.Pipeline;

/// <summary>Checks every field against its annotations, rows of a list included, and reports all faults at once.</summary>
internal sealed class Validate<TAct> : IPipelineBehavior<TAct, ActReceipt>
    where TAct : Act, IRequest<ActReceipt>
{
    public Task<ActReceipt> Handle(
        TAct request, CancellationToken cancellationToken, RequestHandlerDelegate<ActReceipt> next)
    {
        List<FieldFault> faults = [];
        Check(request, "", faults);
        return faults.Count == 0 ? next() : throw new FieldFaultsException(faults);
    }

    private static void Check(object part, string path, List<FieldFault> faults)
    {
        foreach (var field in CheckedFields.Of(part.GetType()))
        {
            var value = field.Property.GetValue(part);
            var name = path + JsonNamingPolicy.CamelCase.ConvertName(field.Property.Name);
            var broken = field.Rules.FirstOrDefault(r => !r.IsValid(value));
            if (broken is not null)
            {
                faults.Add(new FieldFault(name, FaultWords.Of(broken)));
            }
            else if (field.HasParts && value is IEnumerable parts)
            {
                var index = 0;
                foreach (var item in parts)
                {
                    Check(item, $"{name}[{index++}].", faults);
                }
            }
        }
    }
}
