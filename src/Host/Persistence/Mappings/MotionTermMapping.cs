using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MotionTermMapping : IEntityTypeConfiguration<MotionTermRow>
{
    public void Configure(EntityTypeBuilder<MotionTermRow> builder)
    {
        builder.ToTable("motion_terms");
        builder.HasKey(t => t.Term);
        builder.Property(t => t.Term).ValueGeneratedNever();
    }
}
