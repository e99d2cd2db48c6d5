using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class CaseUnitMapping : IEntityTypeConfiguration<CaseUnitRow>
{
    public void Configure(EntityTypeBuilder<CaseUnitRow> builder)
    {
        builder.ToTable("case_units");
        builder.HasKey(u => new { u.Case, u.Unit, u.Office });
        builder.HasIndex(u => new { u.Unit, u.Case });
    }
}
